import { isClosingRule } from '../clean/closing-rules.ts';
import type { Reason } from '../types.ts';
import { isHinted } from './is-hinted.ts';
import type { Hint, PageBlocks, PageNode } from './page-block.ts';
import type { Headline } from './read-titles.ts';
import { type Limits, storyLimits } from './story-limits.ts';
import type { Weight } from './weigh-blocks.ts';

/** A region of the page that may hold the article: one of its nodes. */
export interface Candidate {
  node: number;
  score: number;
  /** Characters of story in it. */
  value: number;
}

export interface Choice {
  best: Candidate;
  /** The best region that does not overlap it. */
  second: Candidate | undefined;
  /** Story characters on the whole page, by the same measure. */
  total: number;
  trusts: (hint: Hint) => boolean;
  /** The block at which the next story of the page begins; infinity when there is none. */
  nextStory: number;
  /** The same judgement on any of the page's nodes. */
  rate: (node: number) => Candidate;
}

/** Text that another story's headline stands between, or that stands above the headline, hardly counts. */
const elsewhere = 0.15;

/** Chooses the region with most story and least furniture, in one pass over the page's nodes. */
export function chooseContainer(
  page: PageBlocks,
  weights: readonly Weight[],
  { headline, title, opening }: { headline: Headline | undefined; title: string; opening: number },
): Choice | undefined {
  const { nodes } = page;
  const raw = sums(weights.map(({ value }) => value));
  const trusts = trustIn(page, weights, headline);
  const everywhere = rateAll(page, weights, trusts, { first: 0, end: page.blocks.length });
  const begin = opening >= 0 ? opening : (nodes[core(nodes, everywhere)]?.first ?? 0);
  const limits = storyLimits({ page, weights, trusts, headline, title, begin });
  const rated = rateAll(page, weights, trusts, limits);
  const first = highest(nodes, rated);
  if (!first) return undefined;
  // What stands under the story's closing lines must not widen the region.
  const end = Math.min(limits.end, closingLine(weights, nodes[first.node]));
  const final = end < limits.end ? rateAll(page, weights, trusts, { ...limits, end }) : rated;
  const best = highest(nodes, final) ?? first;
  const chosen = nodes[best.node] ?? { first: 0, end: 0 };
  let second: Candidate | undefined;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (!node || (node.first < chosen.end && node.end > chosen.first)) continue;
    const value = within(raw, node);
    const score = rated[index]?.score ?? 0;
    if (score > 0 && (!second || score >= second.score)) second = { node: index, value, score };
  }
  return {
    best,
    second,
    total: rated[0]?.value ?? best.value,
    trusts,
    nextStory: limits.end,
    rate: (node) => final[node] ?? { node, score: 0, value: 0 },
  };
}

/** How much a region's furniture counts against its story; softly, since a page with much of it may have no narrower region. */
const furnitureWeight = 0.3;

function rateAll(
  { blocks, nodes }: PageBlocks,
  weights: readonly Weight[],
  trusts: (hint: Hint) => boolean,
  limits: Limits,
): Candidate[] {
  const hinted = blocks.map((block) => isHinted(block, trusts));
  const isElsewhere = (index: number) => index < limits.first || index >= limits.end;
  const values = sums(
    weights.map(({ value }, index) => value * (isElsewhere(index) ? elsewhere : 1) * (hinted[index] ? 0.1 : 1)),
  );
  const junk = sums(
    weights.map(({ value, junk: own }, index) => {
      // Regions with telling names are cut out later, so they count little against what is around them.
      if (hinted[index]) return 0.3 * (own + value);
      return own + (isElsewhere(index) ? value : 0);
    }),
  );
  return nodes.map((node, index) => {
    const value = within(values, node);
    const score = value <= 0 ? 0 : value / (1 + furnitureWeight * Math.log1p(within(junk, node) / value));
    return { node: index, value, score };
  });
}

/** The innermost region that still holds most of the best region's story. */
function core(nodes: readonly PageNode[], rated: readonly Candidate[]): number {
  const best = highest(nodes, rated);
  if (!best) return 0;
  let inner = best.node;
  for (
    let node = best.node + 1;
    node < nodes.length && (nodes[node]?.first ?? 0) < (nodes[best.node]?.end ?? 0);
    node++
  )
    if ((rated[node]?.value ?? 0) >= 0.6 * best.value) inner = node;
  return inner;
}

function highest(nodes: readonly PageNode[], rated: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (let index = 0; index < nodes.length; index++) {
    const candidate = rated[index];
    // Of equal regions the innermost is taken, which comes last.
    if (candidate && candidate.score > 0 && (!best || candidate.score >= best.score)) best = candidate;
  }
  return best;
}

/** The first line in a region that closes a story of which most stands above it; infinity when there is none. */
function closingLine(weights: readonly Weight[], node: Limits | undefined): number {
  if (!node) return Number.POSITIVE_INFINITY;
  let total = 0;
  for (let index = node.first; index < node.end; index++)
    if (weights[index]?.prose) total += weights[index]?.value ?? 0;
  let above = 0;
  for (let index = node.first; index < node.end; index++) {
    const { prose, value, rule } = weights[index] ?? { prose: false, value: 0 };
    if (prose) above += value;
    if (rule && isClosingRule(rule.id) && above >= 60 && above >= total * 0.6) return index;
  }
  return Number.POSITIVE_INFINITY;
}

function within(sum: Float64Array, node: Limits): number {
  return (sum[node.end] ?? 0) - (sum[node.first] ?? 0);
}

/** Regions that may well hold more text than a short story. */
const apart: ReadonlySet<Reason> = new Set(['comment', 'recommendation', 'footer', 'disclaimer']);

/** A name such as `ad-wrap` around the headline or around most of the page's text is only a name. */
function trustIn(
  { blocks, nodes }: PageBlocks,
  weights: readonly Weight[],
  headline: Headline | undefined,
): (hint: Hint) => boolean {
  const raw = sums(weights.map(({ value }) => value));
  const total = raw.at(-1) ?? 0;
  // Where nearly all sentences stand under such names, as in a forum, the story does too.
  const free = blocks.reduce((sum, { hint }, index) => sum + (!hint && weights[index]?.prose ? 1 : 0), 0);
  const known = new Map<number, boolean>();
  return (hint) => {
    const cached = known.get(hint.node);
    if (cached !== undefined) return cached;
    const { first, end } = nodes[hint.node] ?? { first: 0, end: 0 };
    const share = total === 0 ? 0 : ((raw[end] ?? 0) - (raw[first] ?? 0)) / total;
    const holdsHeadline = headline !== undefined && headline.index >= first && headline.index < end && share > 0.05;
    const trusted = !holdsHeadline && share < (free > 0 && apart.has(hint.reason) ? 0.97 : 0.5);
    known.set(hint.node, trusted);
    return trusted;
  };
}

function sums(values: readonly number[]): Float64Array {
  const result = new Float64Array(values.length + 1);
  values.forEach((value, index) => {
    result[index + 1] = (result[index] ?? 0) + value;
  });
  return result;
}
