import type { RestoreModel } from './restore-model.ts';
import { isHan } from './units.ts';

/** How likely one character is after two others, from the language model and from the page's own habits. */
export interface Scorer {
  /** Log probability of `unit` after `beforeLast` and `last`, all UTF-16 units in either script. */
  step(beforeLast: number, last: number, unit: number): number;
}

/** How much the page's own pairs and triples count beside the language model. */
const pageShare = 0.25;

/** Makes a scorer that knows the model and the given stretches of the page (undamaged ones, glosses taken out). */
export function createScorer(model: RestoreModel, stretches: readonly string[]): Scorer {
  const ids = scoringIds(model);
  const page = countPage(ids, stretches);
  return {
    step(beforeLast, last, unit) {
      const a = ids[beforeLast] ?? 0;
      const b = ids[last] ?? 0;
      const c = ids[unit] ?? 0;
      const share = c === 0 ? shareOf(unit) : 0;
      const general = generalLog(model, a, b, c);
      const pair = page.pairs.get(b * size + c);
      if (pair === undefined) return share + general + (page.singles.has(b) ? Math.log(1 - pageShare) : 0);
      const own = pageProbability(page, { a, b, c, pair });
      return share + Math.log((1 - pageShare) * Math.exp(general) + pageShare * own);
    },
  };
}

/** Model numbers by unit, with narrow punctuation standing for wide. */
function scoringIds({ idOf }: RestoreModel): Uint16Array {
  const ids = idOf.slice();
  for (const mark of '，；：？！') ids[mark.charCodeAt(0) - 0xfee0] = ids[mark.charCodeAt(0)] ?? 0;
  return ids;
}

// What a class member costs beyond its class, number 0.
function shareOf(unit: number): number {
  // □ stands for a digit or a letter, and most places have neither.
  if (unit === 0x25a1) return -2;
  if (unit >= 48 && unit <= 57) return -2.5;
  if (unit < 128) return -4;
  if ('《》（）—·‘’％'.includes(String.fromCharCode(unit))) return -3;
  return isHan(unit) ? -14 : -9;
}

function generalLog(model: RestoreModel, a: number, b: number, c: number): number {
  const pair = findPair(model, b, c);
  const history = findPair(model, a, b);
  if (history >= 0) {
    const triple = find(model.tripleThird, model.tripleStart[history] ?? 0, model.tripleStart[history + 1] ?? 0, c);
    if (triple >= 0) return model.tripleLog[triple] ?? 0;
  }
  if (pair >= 0) return model.pairLog[pair] ?? 0;
  return (model.backoff[b] ?? 0) + (model.single[c] ?? 0);
}

function findPair(model: RestoreModel, first: number, second: number): number {
  return find(model.pairSecond, model.pairStart[first] ?? 0, model.pairStart[first + 1] ?? 0, second);
}

/** Index of a value in an ascending part of an array, or -1. */
function find(values: Uint16Array, start: number, end: number, wanted: number): number {
  let low = start;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = values[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

interface PageCounts {
  singles: Map<number, number>;
  pairs: Map<number, number>;
  triples: Map<number, number>;
}

/** More than there are numbers; keys of triples stay exact. */
const size = 8192;

function countPage(ids: Uint16Array, stretches: readonly string[]): PageCounts {
  const counts: PageCounts = { singles: new Map(), pairs: new Map(), triples: new Map() };
  for (const stretch of stretches) {
    let a = 0;
    let b = 0;
    for (let i = 0; i < stretch.length; i++) {
      const c = ids[stretch.charCodeAt(i)] ?? 0;
      if (i > 0) {
        add(counts.singles, b);
        add(counts.pairs, b * size + c);
      }
      if (i > 1) add(counts.triples, (a * size + b) * size + c);
      a = b;
      b = c;
    }
  }
  return counts;
}

function pageProbability(
  page: PageCounts,
  { a, b, c, pair }: { a: number; b: number; c: number; pair: number },
): number {
  const own = pair / (page.singles.get(b) ?? 1);
  const history = page.pairs.get(a * size + b);
  if (history === undefined) return own;
  return 0.5 * own + (0.5 * (page.triples.get((a * size + b) * size + c) ?? 0)) / history;
}

function add(map: Map<number, number>, key: number): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
