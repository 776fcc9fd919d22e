import type { Site } from './figure-site.ts';
import { directionAt } from './link-words.ts';
import { type Phrase, slicePhrase, sliceWithout, trimHead, trimTail } from './phrase.ts';

/** Where the noun behind a figure ends: a verb or particle follows. Only from the third character on. */
const rightStops =
  /^(?:累计|合计|吸引|带动|拉动|贡献|帮扶|新增|赶赴|奔赴|投入到|提升|支持|建立|参与|给予|设置|全部|分别|均|都|已|将|被|达到|进行|开展|实现|获得|入选|用于|投入使用|作为|成为|在|是|为|可|能|向|从|由|对|与|以|让|使|并|而|则|就|也|还|因|受|遭|参加|接受|完成|通过|覆盖|来自|位于|组成|整建制|常年|同时|其中|至|到|了|等|给|把|不|有|比|较|较|需|须|应|要|增长|下降|上升|减少|增加|提高|连接|落户|落地|开工|竣工|投产|签约|亮相|出席|列入|纳入|转移|撤离|失踪|发放|启动|运行|正|今|所)/;
const rightKept =
  /(?:从业|从事|对口|对外|对象|在建|在册|在校|在岗|在职|在线|可再生|能源|功能|智能|性能|能力|节能|可持续|以上|以下|以内|为主|行为|与会|被告|为民|将军|由来|因素|因子|原因|受理|受伤|受灾|受访|受害|受惠|受益|感受|享受|到期|已婚|能级|均价|平均|人均|均衡|并购|合并|并网|等级|等候|平等|高等|中等|初等|优等|甲等|机构|比赛|比例|比率|不动产|不良|有限|所有|国有|有机|有效|公有|私有|应用|应急|供应|需求|必需|要素|需要|主要|重要|要求|应届|反应|效应|正式|正规|修正|较大|以色列|还款|成都|首都|都市|均摊|大使|使用|使馆|天使|驾驶|可可|许可|认可|到岸|报到|给水|供给|补给|与否|参与度|向导|方向|面向|定向|由于|自由|给付|不锈|不等|厂所|诊所|派出所|场所|交易所|研究所|事务所|会所|所得|卫生所|为期|工作为|今年|是否|把关|把手|正在)/;

const rightHead = /^(?:的|之|、|“|「|『|"|\s|每|就可以|可以|就能|即可|却|则|就|也|更|还|已|左右|余)+/;
/** What stands behind a number whose noun is before it. */
const goesOn =
  /^(?:之间|间(?=[，。；、）)]|$)|相比|相较|被|将|均|都|同比|环比|较|比(?![例率重赛])|参与|参加|创|占|赴|最[多高低少大小]|居[首次第]|次之|大幅|小幅|明显|显著|有所|获(?!奖)|列|位居)/;
/** 14个月以内为合理水平: a number that is the subject of its clause. */
const isSubjectOf = /^(?:为|是|属)(?=[一-鿿]{2})/;
const groupSays = /^[^，。]{0,8}?(?:表示|认为|觉得|相信|回答|称)/;

/** The noun behind a figure: 五家|医院|建立…; empty when a verb or nothing follows. */
export function readRight(site: Site): Phrase {
  const { block, quantity, clause, next } = site;
  const from = quantity.end;
  const bracketOfNext =
    next && site.brackets.find(({ start, end }) => start >= from && start < next.start && next.end < end);
  const limit = Math.min(clause.end, bracketOfNext?.start ?? next?.start ?? clause.end);
  if (from >= limit || /^[）)，。；：、；]/.test(block.folded[from] ?? '')) return { text: '', folded: '' };
  const cuts = site.brackets.filter((bracket) => bracket.start >= from && bracket.end <= limit);
  let rest = sliceWithout(block, { start: from, end: limit }, cuts);
  const isShare = quantity.unitClass === 'percent';
  const says = isShare ? groupSays.exec(rest.folded) : null;
  if (says) rest = slicePhrase(rest, says[0].length);
  const isFirst = /^(?:[\s，]|其中|当中|而|且)*$/.test(block.folded.slice(clause.start, quantity.start));
  if (isFirst) rest = trimHead(rest, isSubjectOf);
  // 连续6年在健康浙江考核中获评优秀
  if (block.folded.startsWith('连续', quantity.start)) rest = trimHead(rest, /^在/);
  rest = trimHead(rest, rightHead);
  // 780万元用于炒卖加密货币
  const use = /^用于[^，。；]{2,16}/.exec(rest.folded);
  if (use) return slicePhrase(rest, 0, use[0].length);
  if (goesOn.test(rest.folded) || directionAt(rest.folded) !== undefined) return { text: '', folded: '' };
  const time = site.times.find((phrase) => phrase.start >= from && phrase.end <= limit);
  if (time && says) {
    const name = block.folded.slice(time.start, time.end);
    const at = rest.folded.indexOf(name);
    if (at >= 0) rest = slicePhrase(rest, at + name.length);
  }
  if (!isShare) rest = cutAtStop(rest);
  else rest = rest.folded.length > 24 ? slicePhrase(rest, 0, 24) : rest;
  rest = trimTail(rest, /(?:[“”「」『』"'、,，\s:：和及与并]|等|的|为|是|由|中|里|进行|开展)+$/);
  return /^(?:以上|以下|左右|以内|不等|目标|增|减|升|降(?![雨水雪])|是|为|在|了|后(?![备续勤])|内(?![地容部资外科])|时(?![间段]))/.test(
    rest.folded,
  )
    ? { text: '', folded: '' }
    : rest;
}

function cutAtStop(phrase: Phrase): Phrase {
  for (let at = 0; at < phrase.folded.length; at++) {
    if (/[，。；：！？]/.test(phrase.folded[at] ?? '')) return slicePhrase(phrase, 0, at);
    if (at < 2 || !rightStops.test(phrase.folded.slice(at, at + 4))) continue;
    const around = phrase.folded.slice(Math.max(0, at - 2), at + 3);
    const kept = rightKept.exec(around);
    if (kept && kept.index <= 2 && kept.index + kept[0].length > Math.min(2, at)) continue;
    return slicePhrase(phrase, 0, at);
  }
  return phrase;
}

/** 常住人口20万以上的县（市、区）: whom a rule is about. */
export function nounAfterOf({ block, quantity, clause }: Site): string | undefined {
  const rest = slicePhrase(block, quantity.end + 1, Math.min(clause.end, quantity.end + 40));
  const noun = /^[^，。；、（(可应须]{1,12}(?:[（(][^）)]{1,10}[）)])?/.exec(rest.folded);
  return noun ? rest.text.slice(0, noun[0].length) : undefined;
}
