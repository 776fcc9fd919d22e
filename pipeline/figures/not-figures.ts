import { after, before, clauseBefore, isSmall, type Rule } from './drop-rule.ts';
import type { Quantity } from './find-quantities.ts';
import { numbersInNames } from './numbers-in-names.ts';

/** Numbers that count or measure nothing of their own: could it have been different this year, and would one tabulate it? */
const notCounted = [
  {
    // 每千人口, 每10万人, 每百户
    id: 'denominator',
    drops: (quantity, text) => /[每万千]$/.test(before(text, quantity, 1)) && text[quantity.start - 1] === '每',
  },
  {
    // 一个, 一家, 一名: an article, not a count, unless a bound makes it one
    id: 'one',
    drops: (quantity, text) =>
      quantity.chinese &&
      quantity.value === 1 &&
      quantity.unitClass !== 'percent' &&
      quantity.classifier &&
      quantity.bound === 'exact' &&
      !/(?:至少|仅有?|只有?|不足)[^，。]{0,4}$/.test(before(text, quantity, 6)),
  },
  {
    // 两种途径, 三家合照: small counts in words are told of in passing unless something was done to have them
    id: 'in-passing',
    drops: (quantity, text) =>
      quantity.chinese &&
      quantity.classifier &&
      quantity.bound === 'exact' &&
      (quantity.value ?? 0) <= 10 &&
      /^(?:institutions|count|items)$/.test(quantity.unitClass) &&
      (/[这那该此]$/.test(before(text, quantity, 1)) ||
        !/(?:建|设|增|减|支持|推出|引进|完成|获|派|拥有|共|达|打造|覆盖|投用|启用|成立|招|培育|入选|通过|签|落地|开工|竣工|投产|开[业放通]|发[布生现射放]|查|破|关[停闭]|创|评|扩|新|投入|配|销|售|生产|捐|购|夺|赢|占|含|分为|包括|涉及|有|仅|只)[^，。；]*$/.test(
          clauseBefore(text, quantity.start),
        )),
  },
  {
    // 北纬29.59度: where, not how much
    id: 'coordinate',
    drops: (quantity, text) => /[南北]纬|[东西]经/.test(before(text, quantity, 2)),
  },
  {
    // 一次, 一年, 一天, 一倍 stays
    id: 'once',
    drops: (quantity) =>
      quantity.chinese &&
      quantity.value === 1 &&
      quantity.bound === 'exact' &&
      /^(?:次|天|年|周|小时|分钟|步|里|元|人)/.test(quantity.unit),
  },
  {
    // 30至39岁族群, 65岁以上老年人口: which people, not how old they are
    id: 'age-group',
    drops: (quantity, text) =>
      quantity.unitClass === 'age' &&
      (quantity.bound === 'range' || /^(?:gte|lte|lt|gt)$/.test(quantity.bound)) &&
      /^[^，。；、]{0,6}(?:人|者|老人|人口|族群|人群|群体|居民|市民|公民|儿童|少年|青年|女性|男性|妇女|学生|患者|市民|国民|用户|选民|幼儿|婴|孩子|学童|长者|[^，。；、]{0,4}率)/.test(
        after(text, quantity, 10),
      ),
  },
  {
    // 突破千亿元大关, 跌破3000点关口: a mark that was passed; how far is told beside it
    id: 'mark',
    drops: (quantity, text) =>
      /^(?:的)?(?:大关|关口|关卡|门槛)/.test(after(text, quantity, 3)) && quantity.bound === 'gt',
  },
  {
    // 五项基本制度之一, 三个方面, 四方面工作, 两件事: announces or refers to a list
    id: 'announcer',
    drops: (quantity, text) =>
      quantity.chinese &&
      isSmall(quantity) &&
      (/^(?:合计|均|都|相加|加起来|方面|层面|环节|阶段|维度|关键词|重点|任务|原则|问题|特点|特征|变化|步骤|意见|建议|要求|抓手|坚持|必须|确保|不|字|样|人制|角度|层次|领域|转变|关系|统一|体系|机制|制度|度|面向|同步|先|优先|面|大|民生实事|实事|好事|心愿)/.test(
        after(text, quantity, 4),
      ) ||
        /^(?:条|点|项|件|个|大|种|类)(?:基本|重点|主要|核心|关键|重大|具体|重要|突出|中心)?(?:制度|任务|原则|措施|举措|行动|工作|工程|内容|要求|意见|建议|事|方式|情况|可能|机制|体系|能力|问题|理由|原因|情形|条件|方向|标准|方案|路径|模式|渠道)/.test(
          text.slice(quantity.numberEnd, quantity.numberEnd + 8),
        )),
  },
  {
    // 一半是坚持，一半是放下: how something is, not how much of it
    id: 'halves',
    drops: (quantity, text) =>
      text.slice(quantity.numberStart, quantity.end) === '一半' &&
      /^[是靠为]/.test(after(text, quantity, 1)) &&
      (/^[^，。；]{2,10}[，、；]另?一半[是靠为]/.test(after(text, quantity, 18)) ||
        /一半[是靠为][^，。；]{1,9}[，、；]另?$/.test(before(text, quantity, 16))),
  },
  {
    // ...之一
    id: 'one-of',
    drops: (quantity, text) =>
      quantity.chinese && isSmall(quantity) && /^[^，。；！？、,]{1,10}之一/.test(after(text, quantity, 12)),
  },
  {
    // 24小时不间断, 24小时值班, 7天无理由: service hours
    id: 'service-hours',
    drops: (quantity, text) =>
      quantity.unitClass === 'duration' &&
      ((quantity.value === 24 &&
        /^(?:不间断|值|热线|服务|全天|在线|营业|开放|客服|自助|监)/.test(after(text, quantity, 3))) ||
        /^(?:无理由)/.test(after(text, quantity, 3))),
  },
  {
    // 24小时内, 三天后, 未来72小时: when, not how much
    id: 'when',
    drops: (quantity, text) =>
      quantity.unitClass === 'duration' &&
      quantity.bound === 'exact' &&
      !/(?:连续|平均|仅|仅需|只需|缩短|压缩|控制在|提前|延长|最快|不到|耗时|历时)[^，。]{0,4}$/.test(
        before(text, quantity, 7),
      ) &&
      (/^(?:内|里|前|后|之|以来|来|间|期间|的?时间里|假期|小长假|长假|周年|级|期|制)/.test(after(text, quantity, 3)) ||
        /(?:为期|未来|过去|近|最近|首|前|每|头|第|后|这|每隔|今后)$/.test(before(text, quantity, 2))),
  },
  {
    // 5年期, 30年, 100周年: bare years are periods unless something says that they are the point
    id: 'period',
    drops: (quantity, text) =>
      quantity.unit === '年' &&
      Number.isInteger(quantity.value) &&
      !/^为?(?:量刑|刑期)/.test(after(text, quantity, 4)) &&
      !/(?:连续|提前|推迟|延长|缩短|平均|期限|寿命|历时|长达|达|徒刑|判处|刑期|判监|判囚|囚|入狱|加监|监禁|至|耗时|等待|使用)[^，。]{0,3}$/.test(
        text.slice(Math.max(0, quantity.start - 7), quantity.numberStart),
      ),
  },
  {
    // 前5大, 前10名, 首3位: top n
    id: 'top-n',
    drops: (quantity, text) =>
      /(?:^|[^提目日以此之])(?:前|首|头)$/.test(before(text, quantity, 2)) &&
      quantity.unitClass !== 'percent' &&
      quantity.unitClass !== 'money',
  },
  {
    // 在95%信心水准下, 95%CI, 两组差异: words of statistics
    id: 'statistics',
    drops: (quantity, text) =>
      (quantity.unit === '%' && /^(?:的?(?:信心|置信|可信)|CI)/.test(after(text, quantity, 3))) ||
      (quantity.chinese && quantity.unit === '组' && /^(?:差异|之间|间|人群|对比|相比)/.test(after(text, quantity, 2))),
  },
  {
    // 31个省份, 31个省（区、市）, 70个大中城市, 在30个高负担国家中: the scope of a count, not a count
    id: 'scope-count',
    drops: (quantity, text) =>
      quantity.unit === '个' &&
      (/^(?:省份|省区市|省\(区|省（区|省（自|省、|大中城市|国家和地区)/.test(
        text.slice(quantity.end, quantity.end + 5),
      ) ||
        /^(?:重点|主要|样本|地级及以上|地级以上)?(?:城市|国家|地区|经济体|行业)[^，。]{2,12}(?:为|达|指数|价格|均价|总量|面积)/.test(
          after(text, quantity, 20),
        ) ||
        (/^[，。；：\n年月日季]?$/.test(before(text, quantity, 1)) &&
          /^[^，。；,有个0-9]{0,4}(?:城市|国家|地区|省份|县市|区县)[^，。；,有0-9]{3,16}[0-9]/.test(
            after(text, quantity, 28),
          )) ||
        (/[在全]$/.test(before(text, quantity, 1)) &&
          /^[^，。；]{2,12}(?:中|里|当中)/.test(after(text, quantity, 14))) ||
        /^(?:城市|国家|地区|省份|行业|样本|成员国)中/.test(after(text, quantity, 5))),
  },
] as const satisfies readonly Rule[];

const rules: readonly Rule[] = [...numbersInNames, ...notCounted];

/** The id of the rule that says why a quantity is no figure, or `undefined` when it may be one. */
export function whyNotFigure(quantity: Quantity, text: string): string | undefined {
  return rules.find((rule) => rule.drops(quantity, text))?.id;
}
