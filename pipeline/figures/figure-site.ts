import type { Surroundings } from './figure-context.ts';
import type { Quantity } from './find-quantities.ts';
import type { MetricReading } from './metrics.ts';
import type { Phrase, Stretch } from './phrase.ts';
import type { Place } from './places.ts';
import type { Clause, Sentence } from './read-sentences.ts';
import type { TimePhrase } from './time-phrases.ts';

/** Where a figure stands: its clause, its neighbours there, and what else was found in the block. */
export interface Site {
  block: Phrase;
  clause: Stretch;
  quantity: Quantity;
  /** The figure before it in the clause. */
  previous: Quantity | undefined;
  next: Quantity | undefined;
  /** The clause before, when no figure stands in it. */
  clauseBefore: Stretch | undefined;
  /** How many figures the clause has from this one on. */
  siblings: number;
  /** The clause is the inside of a bracket. */
  bracketed: boolean;
  /** The noun of the previous figure stands behind it, so what follows it up to the first 、 or 和 is not ours. */
  previousTookRight: boolean;
  /** Where the words that are not the previous figure's begin. */
  freeFrom: number;
  /** 由23.5%提高到30%: where 由 stands, for the first of the two. */
  stepAt: number | undefined;
  /** This is the second of the two. */
  isStepEnd: boolean;
  times: readonly TimePhrase[];
  places: readonly Place[];
  brackets: readonly Stretch[];
}

/** The figure read last in the sentence. */
export interface Before {
  quantity: Quantity;
  reading: MetricReading;
  clause: Clause;
  site: Site;
}

/** Where a figure stands: its clause or bracket, and its neighbours there. */
export function siteOf(
  text: Surroundings,
  at: { sentence: Sentence; clauseIndex: number; index: number; previous: Before | undefined },
): Site | undefined {
  const { sentence, previous } = at;
  const quantity = text.figures[at.index];
  const own = sentence.clauses[at.clauseIndex];
  if (!quantity || !own) return undefined;
  const next = text.figures[at.index + 1];
  const bracket = sentence.brackets.find(({ start, end }) => start < quantity.start && quantity.end < end);
  const clause: Stretch = bracket ? { start: bracket.start + 1, end: bracket.end - 1 } : own;
  const clauseBefore = sentence.clauses[at.clauseIndex - 1];
  const isFree = clauseBefore && (!previous || previous.quantity.start < clauseBefore.start);
  const neighbour = previous && previous.quantity.start >= clause.start ? previous : undefined;
  let siblings = 0;
  while ((text.figures[at.index + siblings]?.start ?? clause.end) < clause.end) siblings++;
  return {
    block: text.block,
    clause,
    quantity,
    previous: neighbour?.quantity,
    next,
    clauseBefore: isFree ? clauseBefore : undefined,
    siblings,
    bracketed: bracket !== undefined,
    previousTookRight: neighbour?.reading.tookRight ?? false,
    freeFrom: Math.max(clause.start, neighbour?.reading.takenTo ?? neighbour?.quantity.end ?? 0),
    stepAt: stepStart(text.block.folded, Math.max(clause.start, neighbour?.quantity.end ?? 0), quantity, next),
    isStepEnd: neighbour?.site.stepAt !== undefined,
    times: text.times,
    places: text.places,
    brackets: sentence.brackets,
  };
}

/** 提高到, 升至2023年1月的 */
const stepOn =
  /^[^，。；、和及与]{0,6}[至到为](?:[12][0-9]{3}年[^，。；、]{0,6}的|[0-9]{1,2}月[^，。；、]{0,2}的|[去上今本前同][^，。；、]{1,6}的)?$/;

/** Where 由 stands in 占比由上年的58%提高到66%: two figures of one kind with the way from one to the other between. */
function stepStart(text: string, from: number, quantity: Quantity, next: Quantity | undefined): number | undefined {
  if (!next || next.unitClass !== quantity.unitClass || next.start - quantity.end > 18) return undefined;
  if (!stepOn.test(text.slice(quantity.end, next.start))) return undefined;
  const before = text.slice(from, quantity.start);
  const at = /(?:由|从|自)(?!于|主|己|动|治|贸)[^由从自]{0,12}$/.exec(before)?.index;
  return at === undefined ? undefined : from + at;
}
