import { gbkTable } from './gbk-table.ts';
import { valuesOfRow } from './gram-rows.ts';
import { marksAhead } from './paired-marks.ts';
import { readGlosses } from './read-glosses.ts';
import { conversion, type RestoreModel } from './restore-model.ts';
import { createScorer } from './score-text.ts';
import type { SearchContext } from './search-state.ts';
import { surveyPage } from './survey-page.ts';

/** What is known of one garbled page, for the search in any of its texts. */
export type RestorePage = Omit<SearchContext, 'text' | 'glossAt' | 'marksAhead'>;

/** Surveys a page by all texts of its article; what stands beside them only tells which words the page uses. */
export function readRestorePage(
  { texts, beside = [] }: { texts: readonly string[]; beside?: readonly string[] },
  model: RestoreModel,
): RestorePage {
  const survey = surveyPage({ texts, beside }, model);
  const gbk = gbkTable();
  return {
    survey,
    model,
    gbk,
    scorer: createScorer(model, survey.stretches),
    convertedByReading: convertedByReading(model),
    hiddenPairs: gbk.hiddenPairs,
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

/** Successors by unit, in traditional forms where the page has them. */
function likelyAfter(model: RestoreModel, traditional: boolean): (last: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  let unitOf: Uint16Array | undefined;
  return (last) => {
    const id = model.idOf[last] ?? 0;
    const units = known.get(id);
    if (units) return units;
    unitOf ??= unitsInForm(model, traditional);
    const form = unitOf;
    const found = Array.from(valuesOfRow(model.pairs, id), (second) => form[second] ?? 0);
    known.set(id, found);
    return found;
  };
}

/** The unit of each character number, in the form the page's script has. */
function unitsInForm({ idOf, unitOf, variants, conversionOf }: RestoreModel, traditional: boolean): Uint16Array {
  if (!traditional) return unitOf;
  const units = unitOf.slice();
  for (const variant of variants) {
    if (conversionOf[variant] === conversion.written) units[idOf[variant] ?? 0] = variant;
  }
  return units;
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
  return Array.from(model.variants).filter((unit) => {
    const id = model.idOf[unit] ?? 0;
    const end = model.readingStart[id + 1] ?? 0;
    for (let i = model.readingStart[id] ?? 0; i < end; i++) if (model.readings[i] === wanted) return true;
    return false;
  });
}
