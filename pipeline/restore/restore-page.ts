import { gbkTable } from './gbk-table.ts';
import { marksAhead } from './paired-marks.ts';
import { readGlosses } from './read-glosses.ts';
import { conversion, type RestoreModel } from './restore-model.ts';
import { createScorer } from './score-text.ts';
import type { SearchContext } from './search-state.ts';
import { surveyPage } from './survey-page.ts';
import { isPrivateUse } from './units.ts';

/** What is known of one garbled page, for the search in any of its texts. */
export type RestorePage = Omit<SearchContext, 'text' | 'glossAt' | 'marksAhead'>;

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
  const glosses = readGlosses(text);
  const glossAt = new Map(glosses.map((gloss) => [gloss.start, gloss]));
  return { ...page, text, glossAt, marksAhead: marksAhead(text, glosses) };
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
  const known = new Map<number, readonly number[]>();
  let unitOf: Uint16Array | undefined;
  return (last) => {
    const id = model.idOf[last] ?? 0;
    const units = known.get(id);
    if (units) return units;
    unitOf ??= unitsInForm(model, traditional);
    const found: number[] = [];
    for (let i = model.pairStart[id] ?? 0; i < (model.pairStart[id + 1] ?? 0); i++) {
      found.push(unitOf[model.pairSecond[i] ?? 0] ?? 0);
    }
    known.set(id, found);
    return found;
  };
}

/** The unit of each character number, in the form the page's script has. */
function unitsInForm(model: RestoreModel, traditional: boolean): Uint16Array {
  const unitOf = new Uint16Array(model.single.length);
  for (let unit = 0xffff; unit >= 0x2000; unit--) {
    const form = model.conversionOf[unit];
    const fits = form === conversion.none || (form === conversion.written) === traditional;
    if (fits) unitOf[model.idOf[unit] ?? 0] = unit;
  }
  return unitOf;
}

function convertedByReading(model: RestoreModel): (syllable: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (syllable) => {
    const units = known.get(syllable) ?? convertedReadAs(model, syllable);
    known.set(syllable, units);
    return units;
  };
}

function convertedReadAs(model: RestoreModel, syllable: string): number[] {
  const wanted = model.syllables.indexOf(syllable);
  return variantsOf(model).filter((unit) => {
    const id = model.idOf[unit] ?? 0;
    const end = model.readingStart[id + 1] ?? 0;
    for (let i = model.readingStart[id] ?? 0; i < end; i++) if (model.readings[i] === wanted) return true;
    return false;
  });
}

const variants = new WeakMap<RestoreModel, number[]>();

function variantsOf(model: RestoreModel): readonly number[] {
  const known = variants.get(model);
  if (known) return known;
  const found: number[] = [];
  for (let unit = 0x3400; unit <= 0x9fff; unit++) if (model.plainOf[unit] !== 0) found.push(unit);
  variants.set(model, found);
  return found;
}
