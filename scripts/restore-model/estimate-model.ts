import type { CharacterCounts } from './count-characters.ts';

/** A pruned back-off model of characters. All numbers are natural logarithms of probabilities. */
export interface CharacterModel {
  /** What to expect of each character when nothing better is known. */
  single: Float64Array;
  /** Weight of falling back to `single` after each character. */
  backoff: Float64Array;
  /** For each first character its kept pairs, in order of the second. */
  pairs: { second: number; logProbability: number; triples: { third: number; logProbability: number }[] }[][];
}

/** Share of what begins words, beside all that is met, in what to expect when nothing better is known. */
const startShare = 0.75;
/** Rounds of choosing pairs and weighing the rest anew; further ones change next to nothing. */
const rounds = 4;

/** Keeps the pairs and triples that tell most against the next shorter history. */
export function estimateModel(
  { single, start, pairs, triples }: CharacterCounts,
  keep: { pairs: number; triples: number },
): CharacterModel {
  const size = single.length;
  const total = sum(single);
  const starts = sum(start);
  const expected = single.map(
    (count, id) => ((1 - startShare) * (count + 1)) / total + (startShare * ((start[id] ?? 0) + 1)) / starts,
  );
  const history = new Float64Array(size);
  for (const [key, count] of pairs) bump(history, Math.floor(key / size), count);
  // What follows a character across words the source knows no pair for: the rest of its mass.
  const context = history.map((count, id) => Math.max(count, single[id] ?? 0));
  const all = [...pairs].map(([key, count]) => {
    const first = Math.floor(key / size);
    const probability = Math.max(count - 0.5, count * 0.5) / (context[first] ?? 1);
    return { first, second: key % size, count, probability, gain: 0 };
  });
  let kept = all;
  let weight: Float64Array = new Float64Array(size).fill(1);
  for (let round = 0; round < rounds; round++) {
    for (const pair of all) {
      const without = (weight[pair.first] ?? 1) * (expected[pair.second] ?? 1);
      pair.gain = pair.count * Math.log(pair.probability / without);
    }
    kept = all.sort((a, b) => b.gain - a.gain).slice(0, keep.pairs);
    weight = backoffWeights(kept, expected);
  }
  const rows: CharacterModel['pairs'] = Array.from({ length: size }, () => []);
  for (const { first, second, probability } of kept) {
    rows[first]?.push({ second, logProbability: Math.log(probability), triples: [] });
  }
  for (const row of rows) row.sort((a, b) => a.second - b.second);
  addTriples(rows, { size, pairs, triples, keep: keep.triples });
  return { single: expected.map(Math.log), backoff: weight.map(Math.log), pairs: rows };
}

/** What the kept pairs leave over after each character, in proportion to what is expected of the others. */
function backoffWeights(
  kept: readonly { first: number; second: number; probability: number }[],
  expected: Float64Array,
): Float64Array {
  const known = new Float64Array(expected.length);
  const covered = new Float64Array(expected.length);
  for (const { first, second, probability } of kept) {
    bump(known, first, probability);
    bump(covered, first, expected[second] ?? 0);
  }
  return known.map((mass, id) => Math.max(1 - mass, 0.02) / Math.max(1 - (covered[id] ?? 0), 0.02));
}

function addTriples(
  rows: CharacterModel['pairs'],
  {
    size,
    pairs,
    triples,
    keep,
  }: { size: number; pairs: Map<number, number>; triples: Map<number, number>; keep: number },
): void {
  const known = new Map(rows.flatMap((row, first) => row.map((pair) => [first * size + pair.second, pair] as const)));
  const gains: { gain: number; key: number; probability: number }[] = [];
  for (const [key, count] of triples) {
    const history = Math.floor(key / size);
    const next = known.get((history % size) * size + (key % size));
    if (!known.has(history) || count < 2) continue;
    const probability = Math.min(0.98, Math.max(count - 1, count * 0.5) / (pairs.get(history) ?? 1));
    const gain = count * (Math.log(probability) - (next?.logProbability ?? -9));
    // Only what is likelier than the pair says: a triple that is rarer is left to the pair.
    if (gain > 0) gains.push({ gain, key, probability });
  }
  for (const { key, probability } of gains.sort((a, b) => b.gain - a.gain).slice(0, keep)) {
    known.get(Math.floor(key / size))?.triples.push({ third: key % size, logProbability: Math.log(probability) });
  }
  for (const pair of known.values()) pair.triples.sort((a, b) => a.third - b.third);
}

function bump(array: Float64Array, index: number, by: number): void {
  array[index] = (array[index] ?? 0) + by;
}

function sum(array: Float64Array): number {
  return array.reduce((all, value) => all + value, 0);
}
