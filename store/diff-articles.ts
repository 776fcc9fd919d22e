import { textOf } from '../pipeline/article/block-text.ts';
import type { Article, Figure } from '../pipeline/types.ts';

/** One place where two versions differ: no `before` where text came in, no `after` where it went. */
export interface Difference {
  before?: string;
  after?: string;
}

export interface ArticleDifference {
  paragraphs: Difference[];
  figures: Difference[];
}

/** What changed between two versions of an article, as a reader sees it: kept paragraphs, and figures with what they measure. */
export function diffArticles(before: Article, after: Article): ArticleDifference {
  return {
    paragraphs: diffLists(paragraphsOf(before), paragraphsOf(after)),
    figures: diffLists(before.figures.map(figureText), after.figures.map(figureText)),
  };
}

function paragraphsOf(article: Article): string[] {
  const kept = article.blocks.filter((block) => !block.removed).map(textOf);
  return [article.title, ...kept].filter((text) => text !== '');
}

function figureText({ metric, raw }: Figure): string {
  return metric ? `${metric} ${raw}` : raw;
}

/**
 * Aligns two lists on the entries each has exactly once, in the longest run that keeps their order (a patience diff),
 * and pairs what lies between them. Takes time in n log n.
 */
function diffLists(before: readonly string[], after: readonly string[]): Difference[] {
  const anchors = [...longestRun(uniquePairs(before, after)), { a: before.length, b: after.length }];
  const differences: Difference[] = [];
  let a = 0;
  let b = 0;
  for (const anchor of anchors) {
    differences.push(...diffGap(before.slice(a, anchor.a), after.slice(b, anchor.b)));
    a = anchor.a + 1;
    b = anchor.b + 1;
  }
  return differences;
}

/** Between anchors: equal heads and tails go, the rest is paired one by one. */
function diffGap(before: string[], after: string[]): Difference[] {
  while (before.length > 0 && before[0] === after[0]) {
    before.shift();
    after.shift();
  }
  while (before.length > 0 && before.at(-1) === after.at(-1)) {
    before.pop();
    after.pop();
  }
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => ({
    ...(before[index] !== undefined && { before: before[index] }),
    ...(after[index] !== undefined && { after: after[index] }),
  }));
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
  for (let link = tops.at(-1); link; link = link.previous) run.unshift(link.pair);
  return run;
}

interface Link {
  pair: Pair;
  previous: Link | undefined;
}
