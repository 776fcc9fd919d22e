import { gbkTable } from './gbk-table.ts';
import { readGlosses } from './read-glosses.ts';
import { conversion, type RestoreModel } from './restore-model.ts';
import { createScorer } from './score-text.ts';
import type { SearchContext } from './search-state.ts';
import { surveyPage } from './survey-page.ts';
import { isPrivateUse } from './units.ts';

/** What is known of one garbled page, for the search in any of its texts. */
export type RestorePage = Omit<SearchContext, 'text' | 'glossAt'>;

/** Surveys a page by all its texts: blocks, title, and whatever else belongs to it. */
export function readRestorePage(texts: readonly string[], model: RestoreModel): RestorePage {
  const survey = surveyPage(texts, model);
  return {
    survey,
    model,
    gbk: gbkTable(),
    scorer: createScorer(model, survey.stretches),
    convertedByReading: convertedByReading(model),
    hiddenPairs: hiddenPairs(),
    likelyAfter: likelyAfter(model, survey.traditional),
    costs: {
      unglossed: unglossedCost(survey.glossed, model),
      begin: survey.annotated ? 3 : 12,
      literal: survey.annotated ? 10 : 0,
    },
  };
}

/** The page with one of its texts opened for the search. */
export function contextOf(page: RestorePage, text: string): SearchContext {
  return { ...page, text, glossAt: new Map(readGlosses(text).map((gloss) => [gloss.start, gloss])) };
}

/**
 * A farm glosses each character of its list everywhere, so one that shows no gloss is most likely not on the list:
 * read from the page for characters it shows, from the share of listed ones for others.
 */
function unglossedCost(
  glossed: ReadonlyMap<number, { withGloss: number; without: number }>,
  model: RestoreModel,
): (unit: number) => number {
  let listed = 1;
  let unlisted = 1;
  for (const { withGloss, without } of glossed.values()) {
    if (withGloss > without) listed++;
    else unlisted++;
  }
  const unknown = Math.log((listed + unlisted) / unlisted);
  return (unit) => {
    if (model.conversionOf[unit] !== conversion.written) return 0;
    const seen = glossed.get(unit);
    if (!seen) return unknown;
    return seen.withGloss > seen.without ? 6 : 0;
  };
}

let pairs: Map<number, number[]> | undefined;

function hiddenPairs(): Map<number, number[]> {
  pairs ??= findHiddenPairs();
  return pairs;
}

/** Second bytes below 0x81 cannot begin a character and are left out. */
function findHiddenPairs(): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const { unitOf } = gbkTable();
  for (let first = 0x81; first <= 0xfe; first++) {
    const seconds: number[] = [];
    for (let second = 0x81; second <= 0xfe; second++) {
      if (isPrivateUse(unitOf[first * 256 + second] ?? 0)) seconds.push(second);
    }
    if (seconds.length > 0) found.set(first, seconds);
  }
  return found;
}

/** Successors by unit, in traditional forms where the page has them. */
function likelyAfter(model: RestoreModel, traditional: boolean): (last: number) => readonly number[] {
  const unitOf = new Uint16Array(model.single.length);
  for (let unit = 0xffff; unit >= 0x2000; unit--) {
    const form = model.conversionOf[unit];
    const fits = form === conversion.none || (form === conversion.written) === traditional;
    if (fits) unitOf[model.idOf[unit] ?? 0] = unit;
  }
  const known = new Map<number, readonly number[]>();
  return (last) => {
    const id = model.idOf[last] ?? 0;
    const seconds = model.pairSecond.subarray(model.pairStart[id], model.pairStart[id + 1]);
    const units = known.get(id) ?? Array.from(seconds, (second) => unitOf[second] ?? 0);
    known.set(id, units);
    return units;
  };
}

const byReading = new WeakMap<RestoreModel, Map<string, number[]>>();

function convertedByReading(model: RestoreModel): (syllable: string) => readonly number[] {
  const index = byReading.get(model) ?? indexReadings(model);
  byReading.set(model, index);
  return (syllable) => index.get(syllable) ?? [];
}

function indexReadings(model: RestoreModel): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let unit = 0x3400; unit <= 0x9fff; unit++) {
    if (model.plainOf[unit] === 0) continue;
    const id = model.idOf[unit] ?? 0;
    for (let i = model.readingStart[id] ?? 0; i < (model.readingStart[id + 1] ?? 0); i++) {
      const syllable = model.syllables[model.readings[i] ?? 0] ?? '';
      index.set(syllable, [...(index.get(syllable) ?? []), unit]);
    }
  }
  return index;
}
