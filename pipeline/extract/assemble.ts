import type { Block, Reason, Removal, Span } from '../types.ts';
import { type Choice, isHinted } from './choose-container.ts';
import { guessReason } from './guess-reason.ts';
import type { Hint, PageBlock, PageBlocks } from './page-block.ts';
import { textOfPageBlock } from './page-block.ts';
import type { Headline } from './read-titles.ts';
import type { Weight } from './weigh-blocks.ts';

interface Parts {
  page: PageBlocks;
  weights: readonly Weight[];
  choice: Choice;
  headline: Headline | undefined;
  /** Indices of the blocks that are the article, when Readability was asked instead. */
  chosen: ReadonlySet<number> | undefined;
}

/** How far above the body, in blocks, lines may stand that belong to its head: time, source, a lead. */
const longestHead = 40;
/** Lines that stand above the headline and may name the time or the source. */
const aboveHeadline = 8;

/** Makes the article's blocks: what is outside the chosen region is removed, in coarse blocks; what is in it stays fine. */
export function assemble(parts: Parts): Block[] {
  const { page } = parts;
  const verdicts = page.blocks.map((_, index) => judge(parts, index));
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
      const reason = guessReason(block, { weight: parts.weights[index], after: index > bodyOf(parts).first });
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
function judge(parts: Parts, index: number): Removal | 'outside' | 'unseen' | undefined {
  const { page, choice, headline, chosen, weights } = parts;
  const block = page.blocks[index];
  if (!block) return 'unseen';
  if (index === headline?.index) return { rule: 'extract/headline', reason: 'metadata' };
  const body = bodyOf(parts);
  const inside = index >= body.first && index < body.end;
  if (block.hiding === 'gone') return inside && (weights[index]?.value ?? 0) > 0 ? undefined : 'unseen';
  if (chosen) return chosen.has(index) ? undefined : 'outside';
  const place = placeOf(parts, index);
  if (place === 'head' || (place === 'above' && block.length <= 120 && whenOrWhence.test(textOfPageBlock(block)))) {
    const isLead =
      place === 'head' &&
      !inside &&
      weights[index]?.prose === true &&
      block.length >= 30 &&
      !isHinted(block, choice.trusts);
    return isLead ? undefined : { rule: 'extract/head', reason: 'metadata' };
  }
  if (!inside || place === 'above' || index >= choice.nextStory) return 'outside';
  const isSet = (hint: Hint) => hint.node > choice.best.node && hint.reason !== 'credit' && choice.trusts(hint);
  return isHinted(block, isSet) ? { rule: 'extract/region', reason: block.hint?.reason ?? 'navigation' } : undefined;
}

/**
 * Where a block stands: in the `head` between headline and story, with time, source and buttons; close `above` the
 * headline, or above the region where no block shows a headline; or anywhere else.
 */
function placeOf(parts: Parts, index: number): 'head' | 'above' | 'else' {
  const { headline } = parts;
  const body = bodyOf(parts);
  if (!headline || headline.index < 0)
    return index < body.first && index >= body.first - aboveHeadline ? 'above' : 'else';
  if (index < headline.index) return index >= body.first || index >= headline.index - aboveHeadline ? 'above' : 'else';
  return index < headEnd(parts, headline.index) ? 'head' : 'else';
}

const whenOrWhence = /\d{4}\s?[-/.年]\s?\d{1,2}|\d{1,2}[:：]\d{2}|[来來稿][源]|出[处處]|作者|记者|記者/;
const stamp = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\d{1,2}[:：]\d{2}|(?:[来來]源|稿源|出[处處])\s?[:：]/;

/**
 * The first block below the head of the story. Inside the region the head ends with the line that gives time or source:
 * what follows may be short and is the story all the same.
 */
function headEnd(parts: Parts, headline: number): number {
  const body = bodyOf(parts);
  const story = firstProse(parts);
  if (story - headline > longestHead && body.first - headline > longestHead) return headline + 1;
  let end = Math.max(headline + 1, Math.min(body.first, story));
  for (let index = end; index < Math.min(story, headline + longestHead); index++) {
    const block = parts.page.blocks[index];
    if (block && block.length <= 80 && block.block.kind !== 'caption' && stamp.test(textOfPageBlock(block)))
      end = index + 1;
  }
  return end;
}

function bodyOf({ page, choice }: Parts): { first: number; end: number } {
  return page.nodes[choice.best.node] ?? { first: 0, end: 0 };
}

/** Where the story begins in the region; lines above it are its head. */
function firstProse(parts: Parts): number {
  const { first, end } = bodyOf(parts);
  const after = Math.max(first, (parts.headline?.index ?? -1) + 1);
  for (let index = after; index < end; index++) if (parts.weights[index]?.prose) return index;
  return after;
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
