/** A place where two lists differ, as indexes: no `before` where something came in, no `after` where it went. */
export interface Change {
  before?: number;
  after?: number;
}

/** How alike two entries are, from 0 to 1. */
export type Likeness = (before: string, after: string) => number;

/** Less alike than this, two entries are no versions of one. */
const alike = 0.3;
/** Gaps of more pairs than this are paired in their order: comparing each with each would take too long. */
const mostPairs = 10_000;

/**
 * Aligns two lists on the entries each has exactly once, in the longest run that keeps their order (a patience diff),
 * and pairs what is most alike between them. Takes time in n log n, and little more for gaps.
 */
export function alignLists(before: readonly string[], after: readonly string[], likeness: Likeness): Change[] {
  const anchors = [...longestRun(uniquePairs(before, after)), { a: before.length, b: after.length }];
  const changes: Change[] = [];
  let a = 0;
  let b = 0;
  for (const anchor of anchors) {
    let [endA, endB] = [anchor.a, anchor.b];
    // Between anchors equal heads and tails go.
    while (a < endA && b < endB && before[a] === after[b]) {
      a += 1;
      b += 1;
    }
    while (a < endA && b < endB && before[endA - 1] === after[endB - 1]) {
      endA -= 1;
      endB -= 1;
    }
    const gap = pairGap(before.slice(a, endA), after.slice(b, endB), likeness);
    for (const change of gap) changes.push(moveBy(change, { a, b }));
    a = anchor.a + 1;
    b = anchor.b + 1;
  }
  return changes;
}

function moveBy({ before, after }: Change, { a, b }: Pair): Change {
  return { ...(before !== undefined && { before: before + a }), ...(after !== undefined && { after: after + b }) };
}

/** Pairs the entries of a gap so that together they are most alike, keeping their order. */
function pairGap(before: readonly string[], after: readonly string[], likeness: Likeness): Change[] {
  if (before.length === 0 || after.length === 0 || before.length * after.length > mostPairs) {
    return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => ({
      ...(index < before.length && { before: index }),
      ...(index < after.length && { after: index }),
    }));
  }
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const at = (a: number, b: number) => best[a * width + b] ?? 0;
  const scores = before.map((one) => after.map((other) => likeness(one, other)));
  const scoreOf = (a: number, b: number) => scores[a]?.[b] ?? 0;
  const isPair = (a: number, b: number) => scoreOf(a, b) >= alike;
  for (let a = before.length - 1; a >= 0; a -= 1) {
    for (let b = after.length - 1; b >= 0; b -= 1) {
      const paired = isPair(a, b) ? at(a + 1, b + 1) + scoreOf(a, b) : 0;
      best[a * width + b] = Math.max(paired, at(a + 1, b), at(a, b + 1));
    }
  }
  const changes: Change[] = [];
  let a = 0;
  let b = 0;
  while (a < before.length || b < after.length) {
    const isBoth = a < before.length && b < after.length;
    if (isBoth && isPair(a, b) && at(a, b) === at(a + 1, b + 1) + scoreOf(a, b)) {
      if (before[a] !== after[b]) changes.push({ before: a, after: b });
      a += 1;
      b += 1;
    } else if (a < before.length && (b >= after.length || at(a, b) === at(a + 1, b))) {
      changes.push({ before: a });
      a += 1;
    } else {
      changes.push({ after: b });
      b += 1;
    }
  }
  return changes;
}

interface Pair {
  a: number;
  b: number;
}

function uniquePairs(before: readonly string[], after: readonly string[]): Pair[] {
  const inBefore = uniquePlaces(before);
  const inAfter = uniquePlaces(after);
  return [...inBefore].flatMap(([text, a]) => {
    const b = inAfter.get(text);
    return b === undefined ? [] : [{ a, b }];
  });
}

function uniquePlaces(list: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const [index, text] of list.entries()) {
    if (places.has(text)) twice.add(text);
    places.set(text, index);
  }
  for (const text of twice) places.delete(text);
  return places;
}

/** The longest run of pairs, given in order of `a`, whose `b` rises too. */
function longestRun(pairs: readonly Pair[]): Pair[] {
  const tops: Link[] = [];
  for (const pair of pairs) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle] as Link).pair.b < pair.b) low = middle + 1;
      else high = middle;
    }
    tops[low] = { pair, previous: tops[low - 1] };
  }
  const run: Pair[] = [];
  for (let link = tops.at(-1); link; link = link.previous) run.push(link.pair);
  return run.reverse();
}

interface Link {
  pair: Pair;
  previous: Link | undefined;
}
