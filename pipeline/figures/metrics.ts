import type { Quantity } from './find-quantities.ts';
import { isBareVerb, readLinkTail, type TailReading } from './link-words.ts';
import { joinPhrases, type Phrase, type Stretch, slicePhrase, sliceWithout, trimHead, trimTail } from './phrase.ts';
import { bodyAtHead, type Place } from './places.ts';
import type { TimePhrase } from './time-phrases.ts';

/** Where a figure stands: its clause, its neighbours there, and what else was found in the block. */
export interface Site {
  block: Phrase;
  clause: Stretch;
  quantity: Quantity;
  previous?: Quantity;
  next?: Quantity;
  /** The clause is the inside of a bracket. */
  bracketed: boolean;
  /** The noun of the previous figure stands behind it, so what follows it up to the first 、 or 和 is not ours. */
  previousTookRight: boolean;
  times: readonly TimePhrase[];
  places: readonly Place[];
  brackets: readonly Stretch[];
}

export interface MetricReading extends Pick<TailReading, 'direction' | 'reach' | 'comparison'> {
  /** What the words around the figure itself name; absent when it must be inherited. */
  metric?: Phrase;
  /** The figure's noun stands behind it. */
  tookRight: boolean;
  /** Told by the way (of a plan, of last year): what follows does not go on from it. */
  aside: boolean;
  /** X的40.4%: a part of the figure before. */
  ofPrevious: boolean;
  /** A和B分别…: the names to hand out one by one. */
  pairs?: Phrase[];
  /** A time in the comparison that is the time of this figure: 较去年整年的45.25元. */
  ownTime?: TimePhrase;
  /** The subject cut off the head of the clause: 中央财政, 台积电. */
  subject?: Phrase;
}

const headWords =
  /^(?:位于|其中|同时|此外|另外|另据|目前|截至|截止|并且|而且|并|且|而|但|将|已经|已|共有|共|还|也|则|仅|只|如|从|到|使|让|令|由于|随着|因此|所以|故|以及|以|把|包括|包含|尤其是|特别是|预计|预估|估计|料|有望|据统计|据测算|据悉|经过|经|另|又|再|即|也就是|其次为|其次是|第[一二三四五]为|最高为|最终|最后|继续|当中|该|比|较|与|和|及|或|在|至|于|因|由|均|都|使得|即将|通过|全年|一是|二是|三是|四是|五是|六是|首先|其次|再次|一方面|另一方面|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十0-9]+[)）]|[0-9]+[.．、]|[“”「」『』"'、,，\s的·*—-])+/;
const headAside =
  /^(?:已?经?)?(?:超越|超过|高于|低于|优于|好于|少于|多于|完成|占|相当于|约占|约合|折合|合|达成)(?!比|有率|率)/;
const tailNoise = /(?:[“”「」『』"'、,，\s:：·-]|的|等)+$/;
const unitOfAccount = /^(?:以|按)[^，]{1,6}(?:计算?|口径|计价)/;
const pairWord = /(?:分别|各自|依次|各)/;
const actionVerbs =
  /(?:调阅|引进|建成|新增|核增|完成|投入|调整|开设|开展|实现|创建|申报|新建|改造|购置|招聘|培训|下达|发放|安排|筹集|募集|销售|出口|进口|生产|收获|接待|查处|破获|抓获|转移|疏散|救助|投放|签约|落实|提供|覆盖|惠及|带动|拥有|设有|设立|配备|处置|办理|统筹|检查|排查|发现|接报|收治|治愈|捐赠|采购|建设|打造|节省|访问|调查)/g;
/** Where the noun behind a figure ends: a verb or particle follows. Only from the third character on. */
const rightStops =
  /^(?:帮扶|新增|提升|支持|建立|参与|给予|设置|全部|分别|均|都|已|将|被|达到|进行|开展|实现|获得|入选|用于|投入使用|作为|成为|在|是|为|可|能|向|从|由|对|与|以|让|使|并|而|则|就|也|还|因|受|遭|参加|接受|完成|通过|覆盖|来自|位于|组成|整建制|常年|同时|其中|至|到|了|等|给|把|不|有|比|较|较|需|须|应|要|增长|下降|上升|减少|增加|提高|连接|落户|落地|开工|竣工|投产|签约|亮相|出席|列入|纳入|转移|撤离|失踪|发放|启动|运行|正|今|所)/;
const rightKept =
  /(?:从业|从事|对口|对外|对象|在建|在册|在校|在岗|在职|在线|可再生|能源|功能|智能|性能|能力|节能|可持续|以上|以下|以内|为主|行为|与会|被告|为民|将军|由来|因素|因子|原因|受理|受伤|受灾|受访|受害|感受|享受|到期|已婚|能级|均价|平均|人均|均衡|并购|合并|并网|等级|等候|平等|高等|中等|初等|优等|甲等|机构|比赛|比例|比率|不动产|不良|有限|所有|国有|有机|有效|公有|私有|应用|应急|供应|需求|必需|要素|需要|主要|重要|要求|应届|反应|效应|正式|正规|修正|较大|以色列|还款|成都|首都|都市|均摊|大使|使用|使馆|天使|驾驶|可可|许可|认可|到岸|报到|给水|供给|补给|与否|参与度|向导|方向|面向|定向|由于|自由|给付|不锈|不等|厂所|诊所|派出所|场所|交易所|研究所|事务所|会所|所得|卫生所|为期|工作为|今年|是否|把关|把手|正在)/;

/** Reads what the words around a figure say it measures, and how it moves. */
export function readMetric(site: Site): MetricReading {
  const { quantity, previous } = site;
  const left = readLeft(site);
  const right = readRight(site);
  const own = left.phrase;
  const isVerbOnly = isBareVerb(own.folded);
  const moves = left.direction !== undefined;
  const base = {
    ...(left.direction && { direction: left.direction }),
    ...(left.comparison && { comparison: left.comparison }),
    ...(left.ownTime && { ownTime: left.ownTime }),
    ...(left.pairs && { pairs: left.pairs }),
    ...(left.subject && { subject: left.subject }),
    reach: left.reach,
    aside: left.aside,
    ofPrevious: previous !== undefined && left.startsWithOf && own.folded === '',
  };
  const without = { ...base, tookRight: false };
  if (quantity.unitClass === 'rank') return named(without, trimTail(own, rankTail));
  if (site.block.folded.startsWith('连续', quantity.start))
    return named({ ...base, tookRight: true }, trimHead(right, /^在/));
  const takesRight = right.folded !== '' && !moves && (quantity.classifier || own.folded === '' || isVerbOnly);
  if (takesRight && quantity.classifier) return named({ ...base, tookRight: true }, right);
  if (takesRight && own.folded === '') return named({ ...base, tookRight: true }, right);
  const endsInVerb = !moves && !quantity.classifier && right.folded !== '' && endsWithVerb(own.folded);
  if (takesRight || endsInVerb) return named({ ...base, tookRight: true }, joinPhrases(own, right));
  if (isVerbOnly && right.folded === '' && left.subject) return named(without, joinPhrases(left.subject, own));
  return named(without, own);
}

/** 位居全市第一, 排名全国第4 */
const rankTail = /(?:位?[居列]|排名?|名列|位次)?(?:全[国省市县区球]|世界|亚洲|同业|行业|省内|国内)?$/;

function named(reading: Omit<MetricReading, 'metric'>, metric: Phrase): MetricReading {
  return metric.folded === '' ? reading : { ...reading, metric };
}

function endsWithVerb(text: string): boolean {
  return [2, 3, 4].some((length) => isBareVerb(text.slice(-length)));
}

interface LeftReading extends TailReading {
  phrase: Phrase;
  aside: boolean;
  startsWithOf: boolean;
  ownTime?: TimePhrase;
  pairs?: Phrase[];
  subject?: Phrase;
}

function readLeft(site: Site): LeftReading {
  const { block, quantity, clause, previous } = site;
  let start = previous ? Math.max(clause.start, previous.end) : clause.start;
  const end = quantity.start;
  const startsWithOf = previous !== undefined && block.folded[start] === '的';
  if (site.previousTookRight) {
    const separator = /[、和及与]/.exec(block.folded.slice(start, end));
    if (separator) start += separator.index + 1;
  }
  const inside = site.times.filter((time) => time.start >= start && time.end <= end);
  const plain = inside.filter((time) => time.role !== 'base').at(-1);
  const base = inside.filter((time) => time.role === 'base').at(-1);
  const cuts = [...site.brackets.filter((bracket) => !site.bracketed && bracket.start >= start && bracket.end <= end)];
  for (const time of inside) if (time.role === 'base') cuts.push(comparisonAround(block.folded, time, end));
  cuts.sort((a, b) => a.start - b.start);
  // A time that closes the stretch (…比例今年上半年下降) stands behind its metric.
  const afterTime = plain ? sliceWithout(block, { start: plain.end, end }, cuts) : undefined;
  const beforeTime = plain ? sliceWithout(block, { start, end: plain.start }, cuts) : undefined;
  const whole = afterTime ?? sliceWithout(block, { start, end }, cuts);
  let tail = readLinkTail(trimTail(whole, tailNoise).folded);
  let phrase = trimTail(
    slicePhrase(trimTail(whole, tailNoise), 0, trimTail(whole, tailNoise).text.length - tail.length),
    tailNoise,
  );
  let subject: Phrase | undefined;
  if (beforeTime) {
    const head = cleanHead(beforeTime, site).phrase;
    if (phrase.folded === '' && isMeasure(head.folded)) phrase = head;
    else if (head.folded !== '' && head.folded.length <= 16) subject = head;
  }
  const aside = headAside.test(phrase.folded) || headAside.test(whole.folded) || quantityIsBaseLevel(whole, base, tail);
  if (aside) phrase = trimHead(phrase, headAside);
  const cleaned = cleanHead(phrase, site);
  subject = cleaned.subject ?? subject;
  phrase = cleaned.phrase;
  const pairs = readPairs(block, { start, end }, site, phrase);
  tail = { ...tail };
  const ownTime = base && quantityIsBaseLevel(whole, base, tail) ? base : undefined;
  return {
    ...tail,
    phrase: shorten(phrase),
    aside,
    startsWithOf,
    ...(ownTime && { ownTime }),
    ...(pairs && { pairs }),
    ...(subject && { subject }),
  };
}

/** 超越去年全年获利1.17兆元, 较去年整年的45.25元: the number is the level of the time compared with. */
function quantityIsBaseLevel(_whole: Phrase, base: TimePhrase | undefined, tail: TailReading): boolean {
  return base !== undefined && tail.direction === undefined && tail.comparison === undefined;
}

/** 较2019年同期, 与去年同期相较: the preposition, the time and what belongs to them. */
function comparisonAround(text: string, time: TimePhrase, limit: number): Stretch {
  const before = /(?:较|比|对比|相比|超越|超过|高于|低于|优于|相较于?|相对于?|跟|与|和|同)(?:之?于|起)?$/.exec(
    text.slice(Math.max(0, time.start - 4), time.start),
  );
  const after = /^(?:的)?(?:同期|同月|水平|时(?![间长速期]))?(?:相比较?|相较|比较|比)?/.exec(
    text.slice(time.end, limit),
  );
  return { start: time.start - (before?.[0].length ?? 0), end: time.end + (after?.[0].length ?? 0) };
}

function cleanHead(phrase: Phrase, site: Site): { phrase: Phrase; subject?: Phrase } {
  let rest = trimHead(trimHead(phrase, unitOfAccount), headWords);
  let subject: Phrase | undefined;
  for (let round = 0; round < 3; round++) {
    const place = site.places.find(
      ({ start, end }) =>
        rest.folded.startsWith(site.block.folded.slice(start, end)) &&
        start >= site.clause.start &&
        end <= site.quantity.start,
    );
    const length = place ? place.end - place.start : (bodyAtHead.exec(rest.folded)?.[0].length ?? 0);
    if (
      length === 0 ||
      (!place && !/^(?:已|将|再|还|累计|共|投入|计划|拟|新|提前|推迟)/.test(rest.folded.slice(length)))
    )
      break;
    subject = slicePhrase(rest, 0, length);
    rest = trimHead(slicePhrase(rest, length), headWords);
  }
  rest = trimTail(rest, tailNoise);
  return { phrase: rest, ...(subject && { subject }) };
}

/** A noun that can be measured ends in such a character or word. */
const measureNoun =
  /(?:率|比例|比重|占比|量|额|数|值|收入|支出|利润|营收|价格|指数|规模|面积|产量|里程|人口|人次|成本|余额|顺差|逆差|投资|寿命|水平|密度|浓度|气温|温度|降水|降雨|净值|满意度|人数|户数|增速|幅度|工资|薪酬|资产|负债|存款|贷款|预算|资金|债务|消费|销售|出口|进口|均价|房价|股价|纯益|净利|盈余|毛利|年限|年龄|时间|距离|速度|高度|深度|长度|宽度|重量|容量|金额|总计|总和|产能|装机|用电|发电|票房|市值|份额|客流|流量|里|费|税|价|差|债|亏损|缺口|赤字|GDP|CPI|PPI|PMI|强度|比)$/;

/** Whether folded text ends in a noun that numbers are told of. */
export function isMeasure(text: string): boolean {
  return measureNoun.test(text);
}

function readPairs(block: Phrase, { start, end }: Stretch, site: Site, phrase: Phrase): Phrase[] | undefined {
  const word = pairWord.exec(block.folded.slice(start, end));
  const isList =
    site.next !== undefined && /^[、和及与,，]$/.test(block.folded.slice(site.quantity.end, site.next.start));
  if (!word && !isList) return undefined;
  if (!word) return undefined;
  const parts: Phrase[] = [];
  let from = 0;
  for (let at = 0; at <= phrase.folded.length; at++) {
    if (at < phrase.folded.length && !/[、和及与,，]/.test(phrase.folded[at] ?? '')) continue;
    if (at > from) parts.push(slicePhrase(phrase, from, at));
    from = at + 1;
  }
  if (parts.length < 2) return undefined;
  // 基层诊疗量和县域内住院率 are two names; 个人及社会发展较佳的比率 is one thing with two heads.
  return parts.every((part) => isMeasure(part.folded) || part.folded.length >= 3) ? parts : undefined;
}

/** Keeps a long stretch down to what is measured: from its last verb of doing on. */
function shorten(phrase: Phrase): Phrase {
  if (phrase.folded.length <= 14) return phrase;
  const verbs = [...phrase.folded.matchAll(actionVerbs)].filter((match) => match.index <= phrase.folded.length - 5);
  const last = verbs.at(-1);
  const cut = last && last.index > 0 ? slicePhrase(phrase, last.index) : phrase;
  if (cut.folded.length <= 30) return cut;
  const part = Math.max(
    cut.folded.lastIndexOf('、'),
    cut.folded.lastIndexOf('的', cut.folded.length - 3),
    cut.folded.length - 30,
  );
  return slicePhrase(cut, part + 1);
}

const rightHead = /^(?:的|之|、|“|「|『|"|\s|每|就可以|可以|就能|即可|却|则|就|也|更|还|已|左右|余)+/;
const groupSays = /^[^，。]{0,8}?(?:表示|认为|觉得|相信|回答|称)/;

function readRight(site: Site): Phrase {
  const { block, quantity, clause, next } = site;
  const from = quantity.end;
  const limit = next ? Math.min(clause.end, next.start) : clause.end;
  if (from >= limit || /^[）)，。；：、；]/.test(block.folded[from] ?? '')) return { text: '', folded: '' };
  const cuts = site.brackets.filter((bracket) => bracket.start >= from && bracket.end <= limit);
  let rest = sliceWithout(block, { start: from, end: limit }, cuts);
  const isShare = quantity.unitClass === 'percent';
  const says = isShare ? groupSays.exec(rest.folded) : null;
  if (says) rest = slicePhrase(rest, says[0].length);
  rest = trimHead(rest, rightHead);
  const time = site.times.find((phrase) => phrase.start >= from && phrase.end <= limit);
  if (time && says) {
    const name = block.folded.slice(time.start, time.end);
    const at = rest.folded.indexOf(name);
    if (at >= 0) rest = slicePhrase(rest, at + name.length);
  }
  if (!isShare) rest = cutAtStop(rest);
  else rest = rest.folded.length > 24 ? slicePhrase(rest, 0, 24) : rest;
  rest = trimTail(rest, /(?:[“”「」『』"'、,，\s:：和及与并]|等|的|为|是|由|中|里|进行|开展)+$/);
  return /^(?:以上|以下|左右|以内|不等|增|减|升|降|是|为|在|了|后|内|时)/.test(rest.folded)
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

const subjectNoise =
  /(?:再创|又创|创|继续|保持|呈|总体|明显|稳中|持续|稳步|表现|再次|双双|大幅|屡|首次|突破|刷新|历史新高|新高|与|较|比|有所|出现|实现|取得|增长|下降|上升|提升|回升|回落|加快|放缓|扩大|收窄).*$/;
const superlative = /^.*最[大高低多少快慢好差]的?(?:者)?(?:是|为)/;

/** What a clause without figures is about, for a figure of the next clause: 全年粮食产量再创历史新高 -> 粮食产量. */
export function subjectOfClause(site: Omit<Site, 'quantity'>): Phrase {
  const inside = site.times.filter((time) => time.start >= site.clause.start && time.end <= site.clause.end);
  const plain = inside.filter((time) => time.role !== 'base').at(-1);
  const tooLate = plain && plain.end > site.clause.end - 2;
  const start = plain && !tooLate ? plain.end : site.clause.start;
  let phrase = sliceWithout(site.block, { start, end: site.clause.end }, site.brackets);
  const best = superlative.exec(phrase.folded);
  if (best) phrase = slicePhrase(phrase, best[0].length);
  phrase = trimHead(phrase, headWords);
  if (!isMeasure(phrase.folded)) {
    const noise = subjectNoise.exec(phrase.folded.slice(2));
    if (noise) phrase = slicePhrase(phrase, 0, noise.index + 2);
  }
  const quantity = { start: site.clause.end, end: site.clause.end } as Quantity;
  const cleaned = cleanHead(phrase, { ...site, quantity });
  return shorten(cleaned.phrase.folded === '' ? phrase : cleaned.phrase);
}
