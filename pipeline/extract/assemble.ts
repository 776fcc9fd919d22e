import type { Block, Reason, Removal, Span } from '../types.ts';
import type { Choice } from './choose-container.ts';
import { findInsets } from './find-insets.ts';
import { guessReason } from './guess-reason.ts';
import { isHinted } from './is-hinted.ts';
import { laneOf } from './lane.ts';
import { type Hint, holderOf, type PageBlock, type PageBlocks, textOfPageBlock } from './page-block.ts';
import type { Headline } from './read-titles.ts';
import type { Weight } from './weigh-blocks.ts';

interface Parts {
  page: PageBlocks;
  weights: readonly Weight[];
  choice: Choice;
  headline: Headline | undefined;
  title: string;
  /** Indices of the blocks that Readability keeps, where it was asked. */
  voted?: ReadonlySet<number>;
  /** Blocks that a site's rule takes out. */
  ruled: { id: string; removes: ReadonlyMap<number, string> } | undefined;
}

/** The parts with the places that every block is compared with. */
interface Plan extends Parts {
  body: { first: number; end: number };
  /** The first block below the head of the story. */
  headEnd: number;
  insets: ReadonlyMap<number, Reason>;
  /** Whether Readability found another article altogether: then it decides alone. */
  overruled: boolean;
}

/** How far above the body, in blocks, lines may stand that belong to its head: time, source, a lead. */
const longestHead = 40;
/** Lines that stand above the headline and may name the time or the source. */
const aboveHeadline = 8;

/** Makes the article's blocks: what is outside the chosen region is removed, in coarse blocks; what is in it stays fine. */
export function assemble(parts: Parts): Block[] {
  const { page } = parts;
  const plan = planOf(parts);
  const verdicts = page.blocks.map((_, index) => judge(plan, index));
  const out: Block[] = [];
  let outside: { blocks: PageBlock[]; reason: Reason } | undefined;
  const id = () => `b${out.length}`;
  const flush = () => {
    if (outside) out.push(coarse(outside.blocks, outside.reason, id()));
    outside = undefined;
  };
  page.blocks.forEach((block, index) => {
    const verdict = verdicts[index];
    if (verdict === 'unseen') return;
    if (verdict === 'outside') {
      if (block.block.kind === 'image') return;
      const reason = guessReason(block, { weight: parts.weights[index], after: index > plan.body.first });
      const full = outside && outside.blocks.length >= 200;
      if (outside && (outside.reason !== reason || full)) flush();
      outside ??= { blocks: [], reason };
      outside.blocks.push(block);
      return;
    }
    flush();
    out.push({ id: id(), ...block.block, ...(verdict && { removed: verdict }) } as Block);
  });
  flush();
  return out;
}

/** `undefined` keeps the block, a removal marks it, `outside` gathers it, `unseen` leaves it out. */
function judge(plan: Plan, index: number): Removal | 'outside' | 'unseen' | undefined {
  const { page, choice, headline, voted, weights, body, ruled } = plan;
  const block = page.blocks[index];
  if (!block) return 'unseen';
  if (headline && index >= headline.index && index < headline.index + (headline.lines ?? 1) && headline.index >= 0)
    return { rule: 'extract/headline', reason: 'metadata' };
  const inside = index >= body.first && index < body.end;
  if (block.hiding === 'gone') return inside && (weights[index]?.value ?? 0) > 0 ? undefined : 'unseen';
  if (voted && inside && !voted.has(index)) return 'outside';
  if (plan.overruled) return undefined;
  const selector = ruled?.removes.get(index);
  if (ruled && selector !== undefined)
    return {
      rule: `${ruled.id}/${selector}`,
      reason: weights[index]?.rule?.reason ?? block.hint?.reason ?? 'unrelated',
    };
  const place = placeOf(plan, index);
  if (place === 'head' || (place === 'above' && block.length <= 120 && whenOrWhence.test(textOfPageBlock(block)))) {
    const isLead =
      place === 'head' && weights[index]?.prose === true && block.length >= 30 && !isHinted(block, choice.trusts);
    return isLead ? undefined : { rule: 'extract/head', reason: 'metadata' };
  }
  if (!inside || place === 'above' || index >= choice.nextStory) return 'outside';
  const isSet = (hint: Hint) => hint.node > choice.best.node && hint.reason !== 'credit' && choice.trusts(hint);
  const inset = voted ? undefined : plan.insets.get(index);
  if (inset) return { rule: 'extract/inset', reason: inset };
  return isHinted(block, isSet) ? { rule: 'extract/region', reason: block.hint?.reason ?? 'navigation' } : undefined;
}

/**
 * Where a block stands: in the `head` between headline and story, with time, source and buttons; close `above` the
 * headline, or above the region where no block shows a headline; or anywhere else.
 */
function placeOf({ headline, body, headEnd }: Plan, index: number): 'head' | 'above' | 'else' {
  if (!headline || headline.index < 0)
    return index < body.first && index >= body.first - aboveHeadline ? 'above' : 'else';
  if (index < headline.index) return index >= body.first || index >= headline.index - aboveHeadline ? 'above' : 'else';
  return index < headEnd ? 'head' : 'else';
}

function planOf(parts: Parts): Plan {
  const body = parts.page.nodes[parts.choice.best.node] ?? { first: 0, end: 0 };
  const { page, weights, choice, title } = parts;
  const end = Math.min(body.end, choice.nextStory);
  return {
    ...parts,
    body,
    headEnd: findHeadEnd(parts, body),
    insets: findInsets(page, weights, { ...body, end }, title),
    overruled: parts.voted !== undefined && isElsewhere(parts.voted, weights, { ...body, end }),
  };
}

/** Whether most of the prose that was voted for stands outside the region. */
function isElsewhere(
  voted: ReadonlySet<number>,
  weights: readonly Weight[],
  { first, end }: { first: number; end: number },
): boolean {
  let inside = 0;
  let all = 0;
  for (const index of voted) {
    const { value = 0, prose = false } = weights[index] ?? {};
    if (!prose) continue;
    all += value;
    if (index >= first && index < end) inside += value;
  }
  return inside < all / 2;
}

const whenOrWhence = /\d{4}\s?[-/.年]\s?\d{1,2}|\d{1,2}[:：]\d{2}|[来來稿][源]|出[处處]|作者|记者|記者/;
const minute = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?\s{0,3}\d{1,2}[:：]\d{2}/;
const stamp = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\d{1,2}[:：]\d{2}|(?:[来來]源|稿源|出[处處])\s?[:：]/;

/**
 * The first block below the head of the story. Inside the region the head ends with the line that gives time or source:
 * what follows may be short and is the story all the same.
 */
function findHeadEnd({ page, weights, headline }: Parts, body: { first: number; end: number }): number {
  if (!headline || headline.index < 0) return 0;
  const after = Math.max(body.first, headline.index + 1);
  let story = after;
  while (story < body.end && !weights[story]?.prose) story++;
  if (story === body.end) story = after;
  if (body.first - headline.index > longestHead) return headline.index + 1;
  let end = Math.max(headline.index + 1, Math.min(body.first, story));
  // Above the element that holds the first paragraphs stands what the layout puts there.
  if (story > after) end = Math.max(end, Math.min(story, firstBeside(page, weights, { from: after, story })));
  for (let index = end; index < Math.min(story, headline.index + longestHead); index++) {
    const block = page.blocks[index];
    if (block && block.length <= 80 && block.block.kind !== 'caption' && stamp.test(textOfPageBlock(block)))
      end = index + 1;
  }
  return Math.max(end, stampBelow(page, weights, story));
}

/** Below a lead the line with the time may stand: the end of that line, 0 when there is none. */
function stampBelow({ blocks }: PageBlocks, weights: readonly Weight[], lead: number): number {
  for (let index = lead + 1; index <= lead + 2; index++) {
    const block = blocks[index];
    if (block && block.length <= 80 && !weights[index]?.prose && minute.test(textOfPageBlock(block))) return index + 1;
  }
  return 0;
}

/** The first block that stands in the element around the story's beginning, or is made like its paragraphs. */
function firstBeside(
  { blocks, nodes }: PageBlocks,
  weights: readonly Weight[],
  { from, story }: { from: number; story: number },
): number {
  const begin = blocks[story];
  if (!begin) return from;
  const holder = nodes[holderOf(nodes, begin)];
  const lane = laneOf(begin.element);
  for (let index = from; index < story; index++) {
    const block = blocks[index];
    const inHolder = holder !== undefined && index >= holder.first && index < holder.end;
    if (!block || inHolder || laneOf(block.element) === lane) return index;
    // A picture of the writer is no picture of the story.
    if (block.block.kind === 'image' && !block.hint) return index;
    if (block.block.kind === 'caption' || block.length > 60 || weights[index]?.prose) return index;
  }
  return story;
}

/** One removed block for a whole stretch outside the article: a list of its lines. */
function coarse(blocks: readonly PageBlock[], reason: Reason, id: string): Block {
  const removed = { rule: 'extract/outside', reason };
  const items = blocks.flatMap((block) => linesOf(block).map((spans) => ({ depth: 0, spans })));
  const [only] = items;
  if (items.length === 1 && only) return { id, kind: 'paragraph', spans: only.spans, removed };
  return { id, kind: 'list', ordered: false, items, removed };
}

function linesOf({ block }: PageBlock): Span[][] {
  switch (block.kind) {
    case 'image':
      return [];
    case 'code':
      return [[{ text: block.text }]];
    case 'list':
      return block.items.map((item) => item.spans);
    case 'table':
      return block.rows.map((row) => row.flatMap((cell, index) => (index === 0 ? cell : [{ text: ' ' }, ...cell])));
    default:
      return [block.spans];
  }
}
