import { groups } from './bodies.ts';
import type { Site } from './figure-site.ts';
import { isBareVerb, type TailReading } from './link-words.ts';
import { isMeasure } from './measure-nouns.ts';
import { joinPhrases, type Phrase, slicePhrase, trimHead, trimTail } from './phrase.ts';
import { type LeftReading, readLeft } from './read-left.ts';
import { readRight } from './read-right.ts';
import type { TimePhrase } from './time-phrases.ts';

export interface MetricReading extends Pick<TailReading, 'direction' | 'reach' | 'comparison'> {
  /** What the words around the figure itself name; absent when it must be inherited. */
  metric: Phrase | undefined;
  /** The figure's noun stands behind it. */
  tookRight: boolean;
  /** Where the noun behind 的 ends, which the next figure has no part in. */
  takenTo: number | undefined;
  /** Told by the way (of a plan, of last year): what follows does not go on from it. */
  aside: boolean;
  /** X的40.4%: a part of the figure before. */
  ofPrevious: boolean;
  /** 占员工总数的: what the figure is a share of. */
  share: Phrase | undefined;
  /** A time in the comparison that is the time of this figure: 较去年整年的45.25元. */
  ownTime: TimePhrase | undefined;
  /** 每周: per what, of something told before. */
  per: Phrase | undefined;
  /** What it is compared with, when that is no time: 较平日. */
  versus: Phrase | undefined;
  /** The words before the figure that name something, whatever the metric is taken from. */
  own: Phrase;
}

/** 位居全市第一, 排名全国第4 */
const rankTail =
  /(?:(?:位?居|位?列|排名?|名列|位次|并列|稳居|跃居|跻身)[^，。；]{0,10}|(?:全[国省市县区球]|世界|亚洲|同业|行业|省内|国内))$/;
/** 涨幅, 增速: they say how a metric moves and name none. */
const movement = /^(?:[涨升跌降增减]幅|增速|涨势|跌势|同比增速|同比增幅)$/;
/** 每周, 每户: the unit of account of what is told before. */
const perUnit = /^每(?:人|户|次|周|月|年|天|日|家|例|宗|笔|名|亩|公?斤|吨|桶|辆|台)$/;
/** 一张20元的球票 */
const anArticle = /^一[张件份只个台辆套瓶杯间]$/;
/** 连续七年排名第一 */
const streak = /^(?:已?连续[^，]{1,4}[年月季届次]|已)+/;
/** 港岛东部, 大部分地区: where, not what. */
const area = /(?:地区|东部|西部|南部|北部|中部|沿海|沿岸|一带|全境|部分|国家中|其中)$/;
const groupOnly = new RegExp(`^(?:${groups}|[^，。]{0,8}(?:长者|族群|群体|人群))$`);

/** Reads what the words around a figure say it measures, and how it moves. */
export function readMetric(site: Site): MetricReading {
  const { quantity, previous } = site;
  const left = readLeft(site);
  const isWhere = area.test(left.phrase.folded) && !isMeasure(left.phrase.folded);
  const isGroup =
    quantity.unitClass === 'percent' &&
    groupOnly.test(left.phrase.folded) &&
    !site.block.folded.slice(site.clause.start, quantity.start).includes('占');
  const words = quantity.unitClass === 'rank' ? trimHead(trimTail(left.phrase, rankTail), streak) : left.phrase;
  const isNothing =
    words.folded.length === 1 ||
    isWhere ||
    isGroup ||
    movement.test(words.folded) ||
    perUnit.test(words.folded) ||
    anArticle.test(words.folded);
  const own = isNothing ? emptied : withVerb(afterPassive(words), left, site);
  const right = readRight(site);
  const isVerbOnly = isBareVerb(own.folded);
  const moves = left.direction !== undefined;
  const base: MetricReading = {
    direction: left.direction,
    // 升破12%
    reach: left.reach || site.block.folded[quantity.start] === '破',
    comparison: left.comparison,
    metric: undefined,
    tookRight: false,
    takenTo: undefined,
    aside: left.aside,
    ofPrevious: previous !== undefined && left.startsWithOf && own.folded === '',
    share: left.share,
    per: perUnit.test(words.folded) ? words : undefined,
    ownTime: left.ownTime,
    versus: left.versus,
    own,
  };
  if (quantity.unitClass === 'rank') return named(base, own);
  if (site.block.folded.startsWith('连续', quantity.start)) return ofStreak(base, right);
  if (left.share || site.stepAt !== undefined || site.isStepEnd) return named(base, left.share ? emptied : own);
  const isFree = right.folded !== '' && !moves;
  // 赃款中约780万元用于炒卖加密货币
  if (isFree && right.folded.startsWith('用于')) return named({ ...base, tookRight: true }, joinPhrases(own, right));
  const isShort =
    own.folded.length <= 3 &&
    right.folded.length >= 2 &&
    /^(?:area|mass|count|people|length)$/.test(quantity.unitClass);
  const isBeforeNoun =
    isFree && !isMeasure(own.folded) && (isShort || (quantity.unitClass === 'visits' && right.folded.length >= 3));
  // 以1.40%的利率, 11.2%的份额, 一张20元的球票
  const measured = ofMeasure(site, own);
  if (measured) return named({ ...base, takenTo: quantity.end + 1 + measured.text.length }, measured);
  const takesRight = isFree && (quantity.classifier || own.folded === '' || isVerbOnly);
  const isWhole = takesRight && (quantity.classifier || own.folded === '');
  if (isWhole || isBeforeNoun) return named({ ...base, tookRight: true }, right);
  const endsInVerb = isFree && !quantity.classifier && endsWithVerb(own.folded);
  if (takesRight || endsInVerb) return named({ ...base, tookRight: true }, joinPhrases(own, right));
  // 28日收报23.85港元
  const closing = own.folded === '' && !isFree ? closingPrice(site) : undefined;
  if (closing) return named(base, closing);
  if (isVerbOnly && right.folded === '' && left.subject) return named(base, joinPhrases(left.subject, own));
  return named(base, own);
}

/** 以1.40%的利率: the measure that stands behind 的, where none stands before the figure. */
function ofMeasure({ block, quantity, clause, next }: Site, own: Phrase): Phrase | undefined {
  if (quantity.classifier || isMeasure(own.folded) || block.folded[quantity.end] !== '的') return undefined;
  const start = quantity.end + 1;
  const end = Math.min(clause.end, next?.start ?? clause.end, start + 6);
  for (let length = 2; start + length <= end; length++) {
    const noun = slicePhrase(block, start, start + length);
    if (isMeasure(noun.folded) && !noun.folded.startsWith('目标')) return noun;
  }
  return undefined;
}

/** 收报, 收盘: the verb says which price it is. */
function closingPrice({ block, clause, quantity }: Site): Phrase | undefined {
  const words = block.folded.slice(Math.max(clause.start, quantity.start - 4), quantity.start);
  const found = /[收开](?:报|盘)/.exec(words);
  const start = quantity.start - words.length + (found?.index ?? 0);
  return found ? slicePhrase(block, start, start + 2) : undefined;
}

/** 区域法院第27庭被判监: what was done stands behind 被. */
function afterPassive(words: Phrase): Phrase {
  const at = words.folded.lastIndexOf('被');
  const length = words.folded.length - at - 1;
  return at > 2 && length >= 2 && length <= 6 ? slicePhrase(words, at + 1) : words;
}

/** 每亩减损: the verb says what is counted where only the unit of account stands before it. */
function withVerb(words: Phrase, left: LeftReading, site: Site): Phrase {
  if (left.direction === undefined || !/^每[^，]{1,3}$/.test(words.folded)) return words;
  const verb = /([一-鿿]{2})(?:近|约|超|逾|了)?$/.exec(
    site.block.folded.slice(site.clause.start, site.quantity.numberStart),
  );
  if (!verb?.[1]) return words;
  const start = site.clause.start + verb.index;
  return joinPhrases(words, slicePhrase(site.block, start, start + 2));
}

const emptied: Phrase = { text: '', folded: '' };

/** 涨幅连续6个月扩大, 连续6年获评优秀: what goes on stands before the streak, or behind it. */
function ofStreak(base: MetricReading, right: Phrase): MetricReading {
  if (base.own.folded !== '') return named(base, base.own);
  const deed = trimHead(right, /^(?:在|实现|出现|呈|保持)/);
  const isMove = /^(?:同比|环比|正|负)?(?:增长|下降|上升|回升|回落|扩大|收窄|上涨|下跌|下滑|放缓|加快)$/.test(
    deed.folded,
  );
  return isMove ? base : named({ ...base, tookRight: true }, deed);
}

function named(reading: MetricReading, metric: Phrase): MetricReading {
  return metric.folded === '' ? reading : { ...reading, metric };
}

function endsWithVerb(text: string): boolean {
  return [2, 3, 4].some((length) => isBareVerb(text.slice(-length))) || /[可能将须应获][一-鿿]{1,2}$/.test(text);
}
