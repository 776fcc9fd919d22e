import { findInRow, logAt } from './gram-rows.ts';
import { type RestoreModel, unknownLog, weightBehind } from './restore-model.ts';
import { isHan, isPrivateUse } from './units.ts';

/** How likely one character is after two others, from the language model and from the page's own habits. */
export interface Scorer {
  /** Log probability of `unit` after `beforeLast` and `last`, all UTF-16 units in either script. */
  step(beforeLast: number, last: number, unit: number): number;
}

/** How much the page's own characters, pairs and triples count beside the language model. */
const pageShares = { single: 0.1, pair: 0.14, triple: 0.12 } as const;
/** A character met this often or less says nothing of the page's subject. */
const chance = 2;
const generalShare = 1 - pageShares.single - pageShares.pair - pageShares.triple;

/** Makes a scorer that knows the model and the given stretches of the page (undamaged ones, glosses taken out). */
export function createScorer(model: RestoreModel, stretches: readonly string[]): Scorer {
  const ids = scoringIds(model);
  const page = countPage(ids, stretches);
  let history = readHistory(model, page, 0, 0);
  return {
    step(beforeLast, last, unit) {
      const a = ids[beforeLast] ?? 0;
      const b = ids[last] ?? 0;
      const c = ids[unit] ?? 0;
      // The search asks for many characters behind the same two.
      if (a !== history.a || b !== history.b) history = readHistory(model, page, a, b);
      const share = c === 0 ? shareOf(unit) : 0;
      const general = generalLog(model, history, c);
      const own = pageProbability(page, history, c);
      return own === 0 ? share + general + generalLogShare : share + Math.log(generalShare * Math.exp(general) + own);
    },
  };
}

const generalLogShare = Math.log(generalShare);

/** What is known of two characters before it is known which one follows. */
interface History {
  a: number;
  b: number;
  /** The place of the pair they make, or -1, and what its triples leave over. */
  pair: number;
  rest: number;
  /** What the page has of the two. */
  onPage: PagePair | undefined;
}

function readHistory(model: RestoreModel, page: PageCounts, a: number, b: number): History {
  const onPage = page.pairs.get(keyOf(a, b));
  const pair = findInRow(model.pairs, a, b);
  const rest = pair < 0 ? 0 : weightBehind(model, { place: pair, second: b });
  return { a, b, pair, rest, onPage };
}

/** Model numbers by unit, with narrow punctuation standing for wide. */
function scoringIds(model: RestoreModel): Uint16Array {
  const known = idsOf.get(model);
  if (known) return known;
  const ids = model.idOf.slice();
  for (const mark of '，；：？！（）') ids[mark.charCodeAt(0) - 0xfee0] = ids[mark.charCodeAt(0)] ?? 0;
  idsOf.set(model, ids);
  return ids;
}

const idsOf = new WeakMap<RestoreModel, Uint16Array>();

// What a class member costs beyond its class, number 0.
function shareOf(unit: number): number {
  if (unit >= 48 && unit <= 57) return -2.5;
  if ((unit | 0x20) >= 97 && (unit | 0x20) <= 122) return -6;
  if (unit < 128) return '()-.,:;?!%/ "'.includes(String.fromCharCode(unit)) ? -4 : -8;
  if (isPrivateUse(unit)) return -20;
  if ('‘’％『』「」'.includes(String.fromCharCode(unit))) return -3;
  return isHan(unit) ? -14 : -9;
}

function generalLog(model: RestoreModel, { b, pair, rest }: History, c: number): number {
  const triple = pair < 0 ? -1 : findInRow(model.triples, pair, c);
  if (triple >= 0) return logAt(model.triples, triple);
  const next = findInRow(model.pairs, b, c);
  return rest + (next < 0 ? unknownLog(model, b, c) : logAt(model.pairs, next));
}

interface PageCounts {
  total: number;
  singles: Uint32Array;
  /** By both characters, as `keyOf` joins them. */
  pairs: Map<number, PagePair>;
  /** By the number of a pair and the character that follows it: keys small enough to be fast. */
  triples: Map<number, number>;
}

interface PagePair {
  /** Counted from the first one met. */
  number: number;
  count: number;
}

/** More than there are numbers. */
const size = 8192;

function keyOf(first: number, second: number): number {
  return first * size + second;
}

function countPage(ids: Uint16Array, stretches: readonly string[]): PageCounts {
  const counts: PageCounts = { total: 1, singles: new Uint32Array(size), pairs: new Map(), triples: new Map() };
  for (const stretch of stretches) {
    let last = 0;
    let pair: PagePair | undefined;
    for (let i = 0; i < stretch.length; i++) {
      const id = ids[stretch.charCodeAt(i)] ?? 0;
      counts.total++;
      counts.singles[id] = (counts.singles[id] ?? 0) + 1;
      if (pair) add(counts.triples, keyOf(pair.number, id));
      pair = i > 0 ? countPair(counts.pairs, keyOf(last, id)) : undefined;
      last = id;
    }
  }
  return counts;
}

function countPair(pairs: PageCounts['pairs'], key: number): PagePair {
  let pair = pairs.get(key);
  if (!pair) {
    pair = { number: pairs.size, count: 0 };
    pairs.set(key, pair);
  }
  pair.count++;
  return pair;
}

function pageProbability(page: PageCounts, { b, onPage }: History, c: number): number {
  const single = page.singles[c] ?? 0;
  // A pair or triple cannot be known where its last character is not.
  if (single === 0) return 0;
  const probability = (pageShares.single * Math.max(single - chance, 0)) / page.total;
  const pair = page.pairs.get(keyOf(b, c))?.count;
  if (pair === undefined) return probability;
  const paired = probability + (pageShares.pair * pair) / (page.singles[b] || pair);
  const triple = onPage && page.triples.get(keyOf(onPage.number, c));
  return onPage && triple !== undefined ? paired + (pageShares.triple * triple) / onPage.count : paired;
}

function add(map: Map<number, number>, key: number): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
