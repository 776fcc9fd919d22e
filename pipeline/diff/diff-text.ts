/** A stretch of one version of a text; `changed` when the other version has it otherwise or not at all. */
export interface Piece {
  text: string;
  changed: boolean;
}

/** What is compared as one: a number with its separators, a Latin word, and every other character by itself. */
const token = /\d+(?:[.,]\d+)*%?|[a-z]+|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S]/gi;
/** Texts whose middles have more pairs of tokens than this are told as changed throughout. */
const mostPairs = 1_000_000;
/** A run so short between two changes is chance: telling it apart makes a text harder to read. */
const chance = 2;

/** Tells which stretches of two versions of a text differ. '新增12所' and '新增15所' -> 新增, 12 | 15, 所 */
export function diffText(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const one = before.match(token) ?? [];
  const other = after.match(token) ?? [];
  const kept = withoutChance(keptTokens(one, other));
  return {
    before: piecesOf(one, new Set(kept.map(({ a }) => a))),
    after: piecesOf(other, new Set(kept.map(({ b }) => b))),
  };
}

interface Kept {
  a: number;
  b: number;
}

/** The tokens that both have, in the longest run that keeps their order. */
function keptTokens(one: readonly string[], other: readonly string[]): Kept[] {
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head += 1;
  let tail = 0;
  const longestTail = Math.min(one.length, other.length) - head;
  while (tail < longestTail && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  const middle = longestCommon(one.slice(head, one.length - tail), other.slice(head, other.length - tail));
  return [
    ...Array.from({ length: head }, (_, index) => ({ a: index, b: index })),
    ...middle.map(({ a, b }) => ({ a: a + head, b: b + head })),
    ...Array.from({ length: tail }, (_, index) => ({
      a: one.length - tail + index,
      b: other.length - tail + index,
    })),
  ];
}

function longestCommon(one: readonly string[], other: readonly string[]): Kept[] {
  if (one.length * other.length > mostPairs) return [];
  const width = other.length + 1;
  const longest = new Uint16Array((one.length + 1) * width);
  const at = (a: number, b: number) => longest[a * width + b] ?? 0;
  for (let a = one.length - 1; a >= 0; a -= 1) {
    for (let b = other.length - 1; b >= 0; b -= 1) {
      longest[a * width + b] = one[a] === other[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const kept: Kept[] = [];
  let a = 0;
  let b = 0;
  while (a < one.length && b < other.length) {
    if (one[a] === other[b]) {
      kept.push({ a, b });
      a += 1;
      b += 1;
    } else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  }
  return kept;
}

/** Drops kept runs that are too short to mean anything, except at the ends. */
function withoutChance(kept: readonly Kept[]): Kept[] {
  const runs: Kept[][] = [];
  for (const place of kept) {
    const last = runs.at(-1)?.at(-1);
    if (last && place.a === last.a + 1 && place.b === last.b + 1) runs.at(-1)?.push(place);
    else runs.push([place]);
  }
  return runs.filter((run, index) => run.length > chance || index === 0 || index === runs.length - 1).flat();
}

function piecesOf(tokens: readonly string[], kept: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, text] of tokens.entries()) {
    const changed = !kept.has(index);
    const last = pieces.at(-1);
    if (last?.changed === changed) last.text += text;
    else pieces.push({ text, changed });
  }
  return pieces;
}
