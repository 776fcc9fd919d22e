import { type Draft, draftFigure } from './draft-figure.ts';
import {
  type Before,
  type Carried,
  inherit,
  type Known,
  type Surroundings,
  siteOf,
  timeOf,
  withText,
} from './figure-context.ts';
import type { BlockFigure } from './find-key-figures.ts';
import { readMetric } from './metrics.ts';
import type { Phrase, Stretch } from './phrase.ts';
import type { Sentence } from './read-sentences.ts';
import { scopeInSentence, scopeOfSpeaker } from './scopes.ts';
import { settleLevels } from './settle-levels.ts';
import { findSpeakers, type Speaker } from './speakers.ts';
import { isReportingPeriod } from './time-phrases.ts';

/** What the title gives to figures that find nothing nearer. */
export interface Fallback {
  scope: string | undefined;
  speaker: Speaker | undefined;
  /** The place named most often: for figures that nothing else places. */
  lastScope: string | undefined;
  /** The article is about a company or a work: the places it names hold for their own figures only. */
  isOfBody: boolean;
}

/** Paragraphs that go on with a speech: 一是…, （二）…, 此外… */
const continuesSpeech =
  /^\s*(?:[一二三四五六七八九十]是|[一二三四五六七八九十]要|首先|其次|再次|最后|第[一二三四五]|[（(][一二三四五六七八九十][)）]|此外|另外|同时|[“"「])/;
/** The next date of a plan. */
const continuesDocument = /^\s*到(?:20|二〇|二零)/;
/** The paragraph announces the next ones. */
const announces = /(?:——|：|:)\s*$/;

/** Reads the meaning of every figure, text by text. */
export function readFigures(texts: readonly Surroundings[], fallback: Fallback): BlockFigure[][] {
  const known: Known = { scopes: new Map() };
  let last: Carried = {};
  let announced = false;
  let lead = '';
  return texts.map((text) => {
    const { folded } = text.block;
    const carried: Carried = {};
    const goesOn =
      continuesSpeech.test(folded) || (last.speaker?.kind === 'document' && continuesDocument.test(folded));
    if (announced) {
      const { metric: _, ...kept } = last;
      Object.assign(carried, kept, { lead });
    } else if (text.role === 'title') {
      if (fallback.speaker) carried.speaker = fallback.speaker;
    } else if (goesOn && last.speaker) carried.speaker = last.speaker;
    const figures = bySentence(text).flatMap((part) => readSentence(part, carried, fallback, known));
    // A photo caption or a heading between two paragraphs of a speech does not end it.
    if (carried.speaker || text.role === 'body') last = carried;
    announced = announces.test(folded.slice(-4));
    lead = folded.slice(-160);
    return figures;
  });
}

/** One sentence and what was found in it. */
interface Part {
  text: Surroundings;
  sentence: Sentence;
  isFirst: boolean;
}

/** Hands each sentence only its own finds, so that long texts cost linear time. */
function bySentence(text: Surroundings): Part[] {
  const take = <T extends Stretch>(list: readonly T[]) => {
    let next = 0;
    return (end: number): T[] => {
      const from = next;
      while (next < list.length && (list[next]?.start ?? 0) < end) next++;
      return list.slice(from, next);
    };
  };
  const [times, places, figures] = [take(text.times), take(text.places), take(text.figures)];
  return text.sentences.map((sentence, index) => {
    const own = { times: times(sentence.end), places: places(sentence.end), figures: figures(sentence.end) };
    return { text: { ...text, ...own }, sentence, isFirst: index === 0 };
  });
}

function readSentence(
  { text, sentence, isFirst }: Part,
  carried: Carried,
  fallback: Fallback,
  known: Known,
): BlockFigure[] {
  const speakers = findSpeakers(text.block, sentence);
  const drafts: Draft[] = [];
  delete carried.metric;
  if (!isFirst) delete carried.comparison;
  let pairs: Phrase[] = [];
  let placePairs: string[] = [];
  let previous: Before | undefined;
  for (const [index, quantity] of text.figures.entries()) {
    const clauseIndex = sentence.clauses.findLastIndex((clause) => clause.start <= quantity.start);
    const clause = sentence.clauses[clauseIndex];
    if (!clause) continue;
    hear(text, speakers.filter((speaker) => speaker.end <= quantity.start).at(-1), carried, known);
    const site = siteOf(text, { sentence, clause, quantity, next: text.figures[index + 1], previous });
    const reading = readMetric(site);
    if (reading.pairs) pairs = [...reading.pairs];
    if (reading.placePairs) placePairs = [...reading.placePairs];
    const paired = reading.pairs || !reading.metric ? pairs.shift() : undefined;
    const inherited =
      reading.ofPrevious || site.bracketed
        ? drafts.at(-1)?.metric
        : inherit(site, { sentence, clauseIndex, previous }, carried);
    const shared = reading.share && `${inherited ?? ''}${reading.share.text}`;
    const metric = paired?.text ?? reading.metric?.text ?? shared ?? inherited;
    const time = timeOf(text, { sentence, clause, quantity, reading }, carried, known);
    const found = scopeInSentence(text, sentence.clauses, {
      start: quantity.start,
      end: quantity.end,
      index: clauseIndex,
      speech: speakers,
      isOfBody: fallback.isOfBody,
    });
    const isPointer =
      found !== undefined &&
      /^(?:当地|當地|本市|各地|[该該本我]?(?:公司|集团|集團|银行|銀行|医院|醫院|行|院|校|企业|企業))$/.test(found.name);
    if (found && !found.local && !isPointer && !fallback.isOfBody) carried.scope = found.name;
    const placed = reading.placePairs || !reading.metric ? placePairs.shift() : undefined;
    const scope =
      placed ??
      (isPointer ? undefined : found?.name) ??
      carried.scope ??
      fallback.scope ??
      known.scope ??
      fallback.lastScope;
    const draft = draftFigure({
      text,
      sentence,
      clause,
      quantity,
      reading,
      site,
      last: drafts.at(-1),
      carried,
      metric,
      time,
      scope,
    });
    drafts.push(draft);
    const goesOn = !reading.aside && !reading.ofPrevious && quantity.unitClass !== 'rank' && !site.bracketed;
    if (metric !== undefined && goesOn) carried.metric = metric;
    previous = { quantity, reading, clause };
  }
  const end = text.figures.at(-1)?.end ?? 0;
  hear(text, speakers.filter((speaker) => speaker.end > end).at(-1), carried, known);
  closeSentence(text, { sentence, speakers }, carried, known);
  return settleLevels(drafts);
}

/** A new voice brings the place it stands for. */
function hear(text: Surroundings, speaker: Speaker | undefined, carried: Carried, known: Known): void {
  if (!speaker || speaker === carried.speaker) return;
  carried.speaker = speaker;
  const scope = known.scopes.get(speaker.name) ?? scopeOfSpeaker(speaker, text);
  if (scope === undefined) return;
  known.scopes.set(speaker.name, scope);
  known.scope ??= scope;
  // 全国 says no more than 我国.
  const isSame =
    scope === '全国' || scope === '全國' ? /^(?:我[国國]|中[国國]|全[国國])$/.test(carried.scope ?? '') : false;
  if (!isSame) carried.scope = scope;
}

/** What a sentence hands to the next: its last time, and without figures its place too. */
function closeSentence(
  text: Surroundings,
  { sentence, speakers }: { sentence: Sentence; speakers: readonly Speaker[] },
  carried: Carried,
  known: Known,
): void {
  const time = text.times.filter(({ role }) => role === 'plain' || role === 'until').at(-1);
  // 目前 is said of one sentence.
  if (time && /目前|当前|现在$/.test(text.block.folded.slice(time.start, time.end))) delete carried.time;
  else if (time) carried.time = withText(text, time);
  const period = text.times.find(
    (phrase) => phrase.role === 'plain' && isReportingPeriod(text.block.folded.slice(phrase.start, phrase.end)),
  );
  if (period) known.period ??= withText(text, period);
  if (text.figures.length > 0 || speakers.length > 0) return;
  const index = sentence.clauses.length - 1;
  const { end } = sentence;
  const scope = scopeInSentence(text, sentence.clauses, { start: end, end, index, speech: speakers, isOfBody: false });
  if (scope && !scope.local) carried.scope = scope.name;
}
