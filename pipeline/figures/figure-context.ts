import type { Figure } from '../types.ts';
import type { Before, Site } from './figure-site.ts';
import type { BlockFigure } from './find-key-figures.ts';
import type { Quantity } from './find-quantities.ts';
import { isMeasure } from './measure-nouns.ts';
import type { MetricReading } from './metrics.ts';
import type { Phrase, Stretch } from './phrase.ts';
import type { Place } from './places.ts';
import type { Clause, Sentence } from './read-sentences.ts';
import type { Speaker } from './speakers.ts';
import { subjectOfClause } from './subject-of-clause.ts';
import type { TimePhrase } from './time-phrases.ts';

/** A text with everything that was found in it, in order. */
export interface Surroundings {
  role: 'title' | 'heading' | 'body';
  /** Of the whole article. */
  script: 'hans' | 'hant';
  block: Phrase;
  times: TimePhrase[];
  places: Place[];
  figures: Quantity[];
  sentences: Sentence[];
  /** The first paragraph, which tells the news. */
  isLead: boolean;
}

export type NamedTime = TimePhrase & { text: string };

/** What is carried from figure to figure within a paragraph. */
export interface Carried {
  time?: NamedTime;
  scope?: string;
  metric?: string;
  speaker?: Speaker;
  comparison?: NonNullable<Figure['comparison']>;
  /** The body named last at the head of a clause, for 该院 and 该公司. */
  body?: string;
  /** The level told last, for a sentence that begins with 其中. */
  total?: BlockFigure;
  /** The end of the paragraph that announced this one, folded. */
  lead?: string;
}

/** What holds for the whole article once it was read. */
export interface Known {
  /** The place each speaker stands for, by name: later mentions come without title. */
  scopes: Map<string, string>;
  /** Who spoke, in order: later mentions may be bare names or pronouns. */
  voices: Speaker[];
  /** The place of the first speaker. */
  scope?: string;
  /** The first reporting period (第三季, 上半年): what a bare 同比 is about. */
  period?: NamedTime;
}

/** What the title gives to figures that find nothing nearer. */
export interface Fallback {
  scope: string | undefined;
  speaker: Speaker | undefined;
  /** The place named most often: for figures that nothing else places. */
  lastScope: string | undefined;
  /** The article is about a company or a work: the places it names hold for their own figures only. */
  isOfBody: boolean;
}

/** What the sentences before have told. */
export interface Context {
  carried: Carried;
  known: Known;
  fallback: Fallback;
}

/** A time phrase with its own words. */
export function withText(text: Surroundings, time: TimePhrase): NamedTime {
  return { ...time, text: text.block.text.slice(time.start, time.end) };
}

/** The metric of a bare number: what the clause before is about, or what was measured last. */
export function inherit(
  site: Site,
  { sentence, clauseIndex, previous }: { sentence: Sentence; clauseIndex: number; previous: Before | undefined },
  carried: Carried,
  speech: readonly Stretch[],
): string | undefined {
  const before = sentence.clauses[clauseIndex - 1];
  if (before && speech.some(({ start, end }) => start === before.start && before.end - end <= 2)) return carried.metric;
  if (!before || (previous && previous.clause.start >= before.start)) return carried.metric;
  const subject = subjectOfClause({ ...site, clause: before });
  if (subject.folded === '') return carried.metric;
  const isSuperlative = /最[大高低多少快慢好差]/.test(site.block.folded.slice(before.start, before.end));
  if (isMeasure(subject.folded) || isSuperlative) return subject.text;
  return carried.metric ?? subject.text;
}

/**
 * The time told last in the figure's part of the sentence; an earlier part gives the time it began with, since one told
 * in passing (1月份则上升0.1%；) ends with it. A goal's date ends with its part too, unless it opens the sentence.
 */
function timeBefore(
  { block }: Surroundings,
  named: readonly TimePhrase[],
  { sentence, quantity }: { sentence: Sentence; quantity: Quantity },
): TimePhrase | undefined {
  let end = quantity.start;
  for (let isOwn = true; end > sentence.start; isOwn = false) {
    const part = Math.max(sentence.start, block.folded.lastIndexOf('；', end - 1) + 1);
    const inside = named.filter(
      (time) =>
        time.start >= part && time.end <= end && (isOwn || time.role !== 'until' || isOpening(block.folded, time)),
    );
    const found = isOwn ? inside.at(-1) : (inside.findLast((time) => isOpening(block.folded, time)) ?? inside[0]);
    if (found) return found;
    end = part - 1;
  }
  return undefined;
}

/** 到2030年，…；…: a date that is a clause of its own holds for the whole sentence. */
function isOpening(folded: string, { start, end }: TimePhrase): boolean {
  return (
    /^[，,]/.test(folded.slice(end, end + 1)) &&
    /(?:^|[，。：:；\n])(?:截?[到至止])?$/.test(folded.slice(Math.max(0, start - 3), start))
  );
}

/** The nearest time before the figure, else one that follows in its clause, else what is carried. */
export function timeOf(
  text: Surroundings,
  {
    sentence,
    clause,
    quantity,
    reading,
  }: { sentence: Sentence; clause: Clause; quantity: Quantity; reading: MetricReading },
  carried: Carried,
  known: Known,
): NamedTime | undefined {
  if (reading.ownTime) return withText(text, reading.ownTime);
  const named = text.times.filter(({ role }) => role === 'plain' || role === 'until');
  const before = timeBefore(text, named, { sentence, quantity });
  if (before) return withText(text, before);
  if (carried.time) return carried.time;
  const { folded } = text.block;
  const after = named.find(
    ({ start }) => start >= quantity.end && /[在于]$/.test(folded.slice(quantity.end, start).slice(-1)),
  );
  const isNear =
    after && (after.end <= clause.end || (folded[after.start - 2] === '，' && after.start - clause.end <= 3));
  if (after && isNear) return withText(text, after);
  const comparesPeriods = /同比|[比较]上年|[比较]去年|按年|年增|年减|季增|季减|环比|按季/.test(
    folded.slice(sentence.start, sentence.end),
  );
  return comparesPeriods ? known.period : undefined;
}
