import type { Change } from '../article/edit-text.ts';
import type { Unreadable } from '../types.ts';
import { behindGloss, scoreUnit } from './follow-state.ts';
import { judgeRuns } from './judge-runs.ts';
import { openBehind } from './paired-marks.ts';
import { contextOf, type RestorePage } from './restore-page.ts';
import { searchRun } from './search-run.ts';
import { type SearchContext, startState } from './search-state.ts';
import { badUnits, cutMarkOf, cutMarks } from './units.ts';

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
  let open = 0;
  for (const at of suspectPlaces(context)) {
    if (at < done) continue;
    const between = withoutGlosses(text.slice(done, at));
    const start = startState(at, (tail + between).slice(-2), openBehind(open, between));
    const reading = searchRun(context, start);
    if (!reading) continue;
    judgeRuns(context, reading, repairs);
    const end = reading.path.at(-1)?.at ?? at;
    open = reading.path.at(-1)?.open ?? open;
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
const anyMark = new RegExp(`[${cutMarks}]`, 'g');

/** Where a run of shifted bytes may begin, in order. */
function suspectPlaces(context: SearchContext): number[] {
  const { text, survey, glossAt } = context;
  const places = [...text.matchAll(atBad)].map((match) => match.index);
  if (survey.annotated) {
    // Where nothing shows what is lost, a mark can be two halves of other characters, and 'qū)' the end of a gloss.
    for (const { index } of text.matchAll(anyMark)) if (readsOddly(context, index)) places.push(index);
    for (const { start, opened, toned } of glossAt.values()) {
      if (!opened && toned && text[start - 1] !== '?') places.push(start);
    }
  }
  return [...new Set(places)].sort((a, b) => a - b);
}

/** Characters behind a mark that are looked at, and the likelihood in nats below which one is odd. */
const looked = 5;
const odd = -9.5;

/** Whether what stands behind a mark is unlikely enough to be something else. */
function readsOddly(context: SearchContext, at: number): boolean {
  const { text, glossAt } = context;
  let [beforeLast, last] = [10, text.charCodeAt(at)];
  let next = at + 1;
  for (let count = 0; count < looked && next < text.length; count++) {
    const unit = text.charCodeAt(next);
    if (glossAt.get(next)?.opened === false) return true;
    if (cutMarkOf(unit) !== 0) return false;
    const behind = behindGloss(context, unit, next + 1);
    const unglossed = behind === next + 1 ? context.costs.unglossed(unit) : 0;
    if (scoreUnit(context, beforeLast, last, unit) - unglossed < odd) return true;
    [beforeLast, last, next] = [last, unit, behind];
  }
  return false;
}

function withoutGlosses(text: string): string {
  return text.replace(/\([^\s()]{1,6} ?\)/g, '');
}
