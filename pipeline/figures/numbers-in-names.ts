import { after, before, isSmall, type Rule } from './drop-rule.ts';

/** Numbers that are part of a name: grades, issuers, slogans, versions, addresses, words that begin with a number. */
export const numbersInNames = [
  {
    // 第三家, 第5届: an ordinal, unless it is a rank (see ranks.ts)
    id: 'ordinal',
    drops: (quantity, text) => /第$/.test(before(text, quantity, 1)),
  },
  {
    // 三级医院, 二级甲等, 5级: grades are names; earthquakes and winds are measured
    id: 'grade',
    drops: (quantity, text) =>
      quantity.unit.startsWith('级') &&
      !/地震|大风|强风|阵风|风力|台风|余震|东北风|西北风|偏北风/.test(
        before(text, quantity, 8) + after(text, quantity, 4),
      ),
  },
  {
    // 10部门印发, 八部委: who issued it
    id: 'issuer',
    drops: (quantity, text) =>
      quantity.unit === '部' && /^(?:门|委)/.test(text.slice(quantity.unitEnd, quantity.unitEnd + 1)),
  },
  {
    id: 'issuer-count',
    drops: (quantity, text) =>
      /^(?:部门|部委|单位)(?:联合|近日|日前|印发|发布|出台|共同)/.test(after(text, quantity, 6)) &&
      quantity.unit === '个',
  },
  {
    // 夜里十二点, 早上七点: a time of day
    id: 'clock',
    drops: (quantity) => quantity.chinese && quantity.unit === '点' && (quantity.value ?? 0) <= 24,
  },
  {
    // 一二三四线城市, 三四线
    id: 'tier',
    drops: (quantity, text) => quantity.chinese && /^线/.test(text.slice(quantity.numberEnd, quantity.numberEnd + 1)),
  },
  {
    // “一屏知家底”, “三下沉”, “三个一”: a slogan is short, quoted and begins with the number
    id: 'slogan',
    drops: (quantity, text) =>
      quantity.chinese &&
      isSmall(quantity) &&
      quantity.unitClass !== 'percent' &&
      (/[“"‘「『《]$/.test(before(text, quantity, 1)) || /^[^，。]{0,4}[”"’」』》]/.test(after(text, quantity, 5))) &&
      /[“"‘「『《][^”"’」』》]{0,12}$/.test(before(text, quantity, 13)),
  },
  {
    // 阅读量:15847次, 浏览 321 次, 点击数
    id: 'view-count',
    drops: (quantity, text) =>
      quantity.scale === 1 &&
      /(?:(?:阅读|浏览|点击)(?:量|数|次数)?|(?:播放|访问|查看|评论|转发|点赞)(?:量|数|次数))\s?[:：]?\s?$/.test(
        before(text, quantity, 8),
      ),
  },
  {
    // 十分, 一线, 三点 and the like are barred by their units; 2分, 3点 in lists of points too
    id: 'list-number',
    drops: (quantity, text) =>
      /^(?:[、.．]|是)/.test(after(text, quantity, 1)) && quantity.unit === '点' && isSmall(quantity),
  },
  {
    // 三中全会, 两会 have no unit; 19届, 21世纪, 2号线, 3号楼, 101号
    id: 'number-name',
    drops: (quantity, text) =>
      quantity.unit === '届次' ||
      /^(?:届|号|世纪|年代|线|路|版|章|款规定|条规定|国集团|强企业)/.test(after(text, quantity, 4)),
  },
  {
    // 1111人力银行, 3人制: the unit is the head of another word
    id: 'other-word',
    drops: (quantity, text) =>
      (quantity.unit === '次' && /^产业/.test(after(text, quantity, 2))) ||
      (quantity.unit === '人' &&
        /^[力民工口均才类士制份房间组以称选]/.test(after(text, quantity, 1)) &&
        !/^以[上下内]/.test(after(text, quantity, 2))),
  },
  {
    // （记者 周三元）, （案件编号：…）: bylines and numbers of documents
    id: 'byline',
    drops: (quantity, text) => /[（(〔](?:记者|通讯员|案件|编号)[^）)〕]{0,20}$/.test(before(text, quantity, 24)),
  },
  {
    // 「300亿元中央扩大租金补贴专案」: a name that begins with a sum
    id: 'name',
    drops: (quantity, text) =>
      /[“「『《]$/.test(before(text, quantity, 1)) &&
      /^[^”」』》，。]{2,20}(?:专案|计划|工程|项目|行动|政策|基金)[”」』》]/.test(after(text, quantity, 26)),
  },
  {
    // 第12条, 30条措施 ok; 百家姓, 万人空巷
    id: 'idiom',
    drops: (quantity, text) =>
      /一式$/.test(before(text, quantity, 2)) ||
      /^(?:百家姓|百家争鸣|万人空巷|千家万户|百分之百|两岸|五个一|三个代表|千位|万户)/.test(
        text.slice(quantity.numberStart, quantity.numberStart + 5),
      ),
  },
  {
    // 3个月大, 50岁: ages of a person in a story stay; 两个半 is left out
    id: 'contact',
    drops: (quantity, text) =>
      /(?:电话|热线|邮编|编号|证号|文号|代码|车牌|账号|QQ|房间|股票代码)\s?[:：]?\s?$/.test(before(text, quantity, 6)),
  },
] as const satisfies readonly Rule[];
