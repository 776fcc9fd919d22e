import { findAscending, findPair, type RestoreModel, weightBehind } from './restore-model.ts';
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
  /** The triples that begin with them, and what those leave over. */
  start: number;
  end: number;
  rest: number;
  /** How often the page has the two. */
  onPage: number;
}

function readHistory(model: RestoreModel, page: PageCounts, a: number, b: number): History {
  const onPage = page.pairs.get(a * size + b) ?? 0;
  const pair = findPair(model, a, b);
  if (pair < 0) return { a, b, start: 0, end: 0, rest: 0, onPage };
  const [start = 0, end = 0] = [model.tripleStart[pair], model.tripleStart[pair + 1]];
  return { a, b, start, end, rest: weightBehind(model, pair), onPage };
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

function generalLog(model: RestoreModel, { b, start, end, rest }: History, c: number): number {
  const triple = start < end ? findAscending(model.tripleThird, { start, end, wanted: c }) : -1;
  if (triple >= 0) return model.tripleLog[triple] ?? 0;
  const pair = findPair(model, b, c);
  if (pair >= 0) return rest + (model.pairLog[pair] ?? 0);
  return rest + (model.backoff[b] ?? 0) + (model.single[c] ?? 0);
}

interface PageCounts {
  total: number;
  singles: Uint32Array;
  pairs: Map<number, number>;
  triples: Map<number, number>;
}

/** More than there are numbers; keys of triples stay exact. */
const size = 8192;

function countPage(ids: Uint16Array, stretches: readonly string[]): PageCounts {
  const counts: PageCounts = { total: 1, singles: new Uint32Array(size), pairs: new Map(), triples: new Map() };
  for (const stretch of stretches) {
    let a = 0;
    let b = 0;
    for (let i = 0; i < stretch.length; i++) {
      const c = ids[stretch.charCodeAt(i)] ?? 0;
      counts.total++;
      counts.singles[c] = (counts.singles[c] ?? 0) + 1;
      if (i > 0) add(counts.pairs, b * size + c);
      if (i > 1) add(counts.triples, (a * size + b) * size + c);
      a = b;
      b = c;
    }
  }
  return counts;
}

function pageProbability(page: PageCounts, { a, b, onPage }: History, c: number): number {
  const single = page.singles[c] ?? 0;
  // A pair or triple cannot be known where its last character is not.
  if (single === 0) return 0;
  const probability = (pageShares.single * Math.max(single - chance, 0)) / page.total;
  const pair = page.pairs.get(b * size + c);
  if (pair === undefined) return probability;
  const paired = probability + (pageShares.pair * pair) / (page.singles[b] || pair);
  const triple = onPage === 0 ? undefined : page.triples.get((a * size + b) * size + c);
  return triple === undefined ? paired : paired + (pageShares.triple * triple) / onPage;
}

function add(map: Map<number, number>, key: number): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
