import type { Change } from '../article/edit-text.ts';
import type { Unreadable } from '../types.ts';
import { judgeRuns } from './judge-runs.ts';
import { tonedLetters } from './pinyin.ts';
import { contextOf, type RestorePage } from './restore-page.ts';
import { searchRun } from './search-run.ts';
import { startState } from './search-state.ts';
import { badUnits, cutMarks } from './units.ts';

/** Repairs of one text, in order, and the runs that could not be repaired with enough certainty. */
export interface Repairs {
  changes: Change[];
  unreadable: Omit<Unreadable, 'block'>[];
}

/** Finds runs of shifted bytes in one text of a page and reads them. */
export function findRuns(page: RestorePage, text: string): Repairs {
  const context = contextOf(page, text);
  const repairs: Repairs = { changes: [], unreadable: [] };
  let done = 0;
  let tail = '';
  for (const at of suspectPlaces(page, text)) {
    if (at < done) continue;
    const before = (tail + withoutGlosses(text.slice(Math.max(done, at - 40), at))).slice(-2);
    const reading = searchRun(context, startState(at, before));
    if (!reading) continue;
    judgeRuns(context, reading, repairs);
    const end = reading.path.at(-1)?.at ?? at;
    tail = reading.path
      .slice(-4)
      .map((state) => state.out)
      .join('');
    done = Math.max(end, at + 1);
  }
  return repairs;
}

// '?！', '??！', '?shí)', '?qū)', and anything after U+FFFD.
const atBad = new RegExp(`[${badUnits}](?=[${badUnits}]?[${cutMarks}]|[^\\s()?]{1,6} ?\\))|\ufffd`, 'g');
// Where nothing shows what is lost, any mark can be two halves of other characters, and any 'qū)' the end of a gloss.
const atSilence = new RegExp(`[${cutMarks}]|(?<![(?a-z${tonedLetters}])[a-z]{0,4}[${tonedLetters}][a-z]{0,4}\\)`, 'g');

/** Where a run of shifted bytes may begin, in order. */
export function suspectPlaces(page: RestorePage, text: string): number[] {
  const places = [...text.matchAll(atBad)].map((match) => match.index);
  if (page.survey.silent) places.push(...[...text.matchAll(atSilence)].map((match) => match.index));
  return [...new Set(places)].sort((a, b) => a - b);
}

function withoutGlosses(text: string): string {
  return text.replace(/\([^\s()]{1,6} ?\)/g, '');
}
