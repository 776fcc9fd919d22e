import { cleanHead, headAside, headWords, shorten, tailNoise } from './clean-head.ts';
import type { Site } from './figure-site.ts';
import { readLinkTail, type TailReading } from './link-words.ts';
import { isMeasure } from './measure-nouns.ts';
import { type Phrase, type Stretch, slicePhrase, sliceWithout, trimHead, trimTail } from './phrase.ts';
import type { TimePhrase } from './time-phrases.ts';

/** What is left of 高于全国平均增速, 平均每日: no name of a metric. */
const saysNothing = /^(?:平均|平均水平|平均增速|合计|总计|其中|同期|水平|分别|约|高达|更)$/;
/** 占总降幅约: what stands behind the whole that a share is of. */
const shareTail = /(?:的|约|达到?|近|超过?|逾|高达|仅)+$/;
const movement = /^(?:同比|环比)?(?:[涨升跌降增减加]幅|增速|增长率)/;
const noPhrase: Phrase = { text: '', folded: '' };

export interface LeftReading extends TailReading {
  phrase: Phrase;
  aside: boolean;
  startsWithOf: boolean;
  /** A time in the comparison that is the time of this figure: 较去年整年的45.25元. */
  ownTime: TimePhrase | undefined;
  /** What it is compared with, when that is no time: 较平日. */
  versus: Phrase | undefined;
  /** 占员工总数的: what the figure is a share of. */
  share: Phrase | undefined;
  /** The subject cut off the head of the clause: 中央财政, 台积电. */
  subject: Phrase | undefined;
}

/** Reads the words before a figure in its clause: the noun, and what the words between say of its movement. */
export function readLeft(site: Site): LeftReading {
  const { block, quantity, previous } = site;
  let start = site.freeFrom;
  const end = site.stepAt ?? quantity.start;
  const startsWithOf = previous !== undefined && block.folded[start] === '的';
  if (site.previousTookRight) {
    const separator = /[、和及与]/.exec(block.folded.slice(start, end));
    if (separator) start += separator.index + 1;
  }
  const inside = site.times.filter((time) => time.start >= start && time.end <= end);
  const plain = inside.filter((time) => time.role !== 'base').at(-1);
  const base = inside.filter((time) => time.role === 'base').at(-1);
  const cuts = site.brackets.filter((bracket) => !site.bracketed && bracket.start >= start && bracket.end <= end);
  for (const time of inside) if (time.role === 'base') cuts.push(comparisonAround(block.folded, time, end));
  cuts.sort((a, b) => a.start - b.start);
  // A time that closes the stretch (…比例今年上半年下降) stands behind its metric.
  const beforeTime = plain ? sliceWithout(block, { start, end: plain.start }, cuts) : undefined;
  const whole = trimTail(sliceWithout(block, { start: plain?.end ?? start, end }, cuts), tailNoise);
  const tail = readLinkTail(whole.folded);
  const bare = trimTail(slicePhrase(whole, 0, whole.text.length - tail.length), tailNoise);
  // 风险降幅, M2增速: the name of a movement belongs to its metric.
  const moved = bare.folded === '' ? null : movement.exec(whole.folded.slice(bare.folded.length));
  const all = moved ? slicePhrase(whole, 0, bare.text.length + moved[0].length) : bare;
  const { phrase: own, versus } = cutVersus(all, site, tail);
  let phrase = own;
  let subject: Phrase | undefined;
  if (beforeTime) {
    const head = cleanHead(beforeTime, site).phrase;
    if (phrase.folded === '' && isMeasure(head.folded)) phrase = head;
    else if (head.folded !== '' && head.folded.length <= 16) subject = head;
  }
  const isBase = isLevelOf(base, site, tail);
  const aside = headAside.test(trimHead(whole, headWords).folded) || headAside.test(phrase.folded) || isBase;
  const isShare = /^[仅只约已共]?占[^，]/.test(whole.folded) && phrase.folded !== '';
  const share = isShare ? trimHead(trimTail(whole, shareTail), /^[仅只约已共]/) : undefined;
  if (aside) phrase = trimHead(trimHead(phrase, headWords), headAside);
  const cleaned = cleanHead(phrase, site);
  const isNothing = isShare || saysNothing.test(cleaned.phrase.folded) || (isBase && !isMeasure(cleaned.phrase.folded));
  return {
    ...tail,
    direction: isShare ? undefined : tail.direction,
    phrase: isNothing ? noPhrase : shorten(cleaned.phrase),
    share,
    aside,
    startsWithOf,
    ownTime: timeIn(site, isBase ? base : undefined),
    versus,
    subject: cleaned.subject ?? subject,
  };
}

/** 由2012年的58%提高到2024年的66%: each level has a time of its own; other figures only where it is `base`. */
function timeIn(
  { times, quantity, previous, stepAt, isStepEnd }: Site,
  base: TimePhrase | undefined,
): TimePhrase | undefined {
  const from = stepAt ?? (isStepEnd ? previous?.end : undefined);
  return from === undefined ? base : times.find((time) => time.start >= from && time.end <= quantity.start);
}

/** 较平日增加近三成, 是平日的1.5倍: what a figure is compared with names no metric. */
function cutVersus(phrase: Phrase, { quantity }: Site, tail: TailReading): { phrase: Phrase; versus?: Phrase } {
  const pattern =
    quantity.unitClass === 'ratio'
      ? /(?:是|为|相当于|达到?|(?<![占同环对性价轮相可])(?:较|比(?![例重率价值赛])))([^，]{1,12})$/
      : /(?<![占同环对性价轮相可])(?:较|比(?![例重率价值赛]))([^，]{1,12})$/;
  if (tail.direction === undefined && quantity.unitClass !== 'ratio') return { phrase };
  const match = pattern.exec(phrase.folded);
  if (!match?.[1]) return { phrase };
  const versus = slicePhrase(phrase, phrase.text.length - match[1].length);
  return { phrase: trimTail(slicePhrase(phrase, 0, match.index), tailNoise), versus };
}

/**
 * 超越去年全年获利1.17兆元, 较去年整年的45.25元: the number is the level of the time compared with; it is not in
 * 较去年提前4天 and 约为2024年的六成四.
 */
function isLevelOf(base: TimePhrase | undefined, site: Site, tail: TailReading): boolean {
  if (!base || tail.direction !== undefined || tail.comparison !== undefined) return false;
  const { folded } = site.block;
  if (/(?:提前|提早|推迟|延后|持平|相若|相当)[^，]{0,3}$/.test(folded.slice(base.end, site.quantity.start)))
    return false;
  const isShare = /^(?:percent|ratio)$/.test(site.quantity.unitClass);
  return (
    !isShare || !/(?:为|是|等于|相当于|约|达|仅|[至到])$/.test(folded.slice(Math.max(0, base.start - 3), base.start))
  );
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
