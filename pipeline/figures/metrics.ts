import type { Site } from './figure-site.ts';
import { isBareVerb, type TailReading } from './link-words.ts';
import { joinPhrases, type Phrase, trimHead, trimTail } from './phrase.ts';
import { readLeft } from './read-left.ts';
import { readRight } from './read-right.ts';
import type { TimePhrase } from './time-phrases.ts';

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
  /** Places to hand out one by one. */
  placePairs?: string[];
  /** 占员工总数的: what the figure is a share of. */
  share?: Phrase;
  /** A time in the comparison that is the time of this figure: 较去年整年的45.25元. */
  ownTime?: TimePhrase;
  /** The subject cut off the head of the clause: 中央财政, 台积电. */
  subject?: Phrase;
}

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
    ...(left.placePairs && { placePairs: left.placePairs }),
    ...(left.share && { share: left.share }),
    ...(left.subject && { subject: left.subject }),
    reach: left.reach,
    aside: left.aside,
    ofPrevious: previous !== undefined && left.startsWithOf && own.folded === '',
  };
  const without = { ...base, tookRight: false };
  if (quantity.unitClass === 'rank') return named(without, trimTail(own, rankTail));
  if (site.block.folded.startsWith('连续', quantity.start))
    return named({ ...base, tookRight: true }, trimHead(right, /^在/));
  if (left.share) return without;
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
