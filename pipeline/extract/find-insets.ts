import { noticeCues } from '../clean/notice-cues.ts';
import type { Reason } from '../types.ts';
import { laneOf } from './lane.ts';
import type { PageBlock, PageBlocks, PageNode } from './page-block.ts';
import { textOfPageBlock } from './page-block.ts';
import type { Weight } from './weigh-blocks.ts';

/** A kind of element that holds this share of the story's text is one the story is written in. */
const storyShare = 0.1;
/** Shorter stories, in characters, do not tell what they are written in. */
const leastStory = 100;
/** A box with more text of its own than this, in characters, may well be part of the story. */
const mostText = 240;
const longestCard = 60;

interface Region {
  first: number;
  end: number;
}

/**
 * The boxes set into a story that are none of it: cards of goods, votes, offers of membership, lists of other stories.
 * They stand in elements of their own, made otherwise than the story's paragraphs, and say so: by links, buttons, lines
 * that a rule knows, or by speaking to the reader about the site. A box that says nothing of the kind is kept.
 */
export function findInsets(
  { blocks, nodes }: PageBlocks,
  weights: readonly Weight[],
  region: Region,
  title: string,
): ReadonlyMap<number, Reason> {
  const found = new Map<number, Reason>();
  const story = storyLanes(blocks, weights, { ...region, title });
  if (!story) return found;
  const before = countBefore(blocks, weights, story);
  for (let index = region.first; index < region.end; index++) {
    const block = blocks[index];
    // What stands among the paragraphs is for the line rules to judge.
    if (!block || story.has(laneOf(block.element))) continue;
    const box = boxAround(nodes, block, { index, region, before });
    const reason = judge(blocks.slice(box.first, box.end), weights.slice(box.first, box.end), title);
    if (reason) for (let at = box.first; at < box.end; at++) found.set(at, reason);
    index = box.end - 1;
  }
  return found;
}

/** The lanes the story is written in; `undefined` when there is too little of it. */
function storyLanes(
  blocks: readonly PageBlock[],
  weights: readonly Weight[],
  { first, end, title }: Region & { title: string },
): ReadonlySet<string> | undefined {
  const lengths = new Map<string, number>();
  let total = 0;
  for (let index = first; index < end; index++) {
    const block = blocks[index];
    if (!block || !weights[index]?.prose || block.block.kind === 'caption') continue;
    if (block.length <= mostText && isNotice(textOfPageBlock(block), title)) continue;
    const lane = laneOf(block.element);
    lengths.set(lane, (lengths.get(lane) ?? 0) + block.length);
    total += block.length;
  }
  if (total < leastStory) return undefined;
  return new Set([...lengths].flatMap(([lane, length]) => (length >= storyShare * total ? [lane] : [])));
}

function isStory(block: PageBlock, weight: Weight | undefined, story: ReadonlySet<string>): boolean {
  return weight?.prose === true && story.has(laneOf(block.element));
}

/** How many blocks of the story stand before each block. */
function countBefore(
  blocks: readonly PageBlock[],
  weights: readonly Weight[],
  story: ReadonlySet<string>,
): readonly number[] {
  const counts = [0];
  blocks.forEach((block, index) => {
    counts.push((counts[index] ?? 0) + (isStory(block, weights[index], story) ? 1 : 0));
  });
  return counts;
}

/** The largest element around the block that holds nothing of the story; the block alone where there is none. */
function boxAround(
  nodes: readonly PageNode[],
  block: PageBlock,
  { index, region, before }: { index: number; region: Region; before: readonly number[] },
): Region {
  let box: Region = { first: index, end: index + 1 };
  for (let node = nodes[block.node]; node; node = nodes[node.parent]) {
    if (node.first < region.first || node.end > region.end || before[node.first] !== before[node.end]) break;
    box = node;
  }
  // What stands before the block in the same box has been judged with it.
  return { first: Math.max(box.first, index), end: Math.max(box.end, index + 1) };
}

/** Why the box is none of the story; `undefined` when it may well be. */
function judge(blocks: readonly PageBlock[], weights: readonly Weight[], title: string): Reason | undefined {
  const texts = blocks.filter(({ length }) => length > 0);
  const length = texts.reduce((sum, block) => sum + block.length, 0);
  if (length === 0 || length > mostText) return undefined;
  if (texts.some(({ block }) => block.kind === 'table' || block.kind === 'code')) return undefined;
  const linked = texts.reduce((sum, block) => sum + block.linked, 0);
  const text = texts.map(textOfPageBlock).join('\n');
  if (texts.length > 1 && linked > length / 2) return 'recommendation';
  // A card of one line: 远山X6 指导价：23.98万 询底价.
  if (linked > length / 3 && length <= longestCard && !/[。！？]["”」]?$/.test(text)) return 'recommendation';
  const rule = weights.find((weight) => weight.rule)?.rule;
  if (rule && texts.length > 1) return rule.reason;
  if (!isNotice(text, title)) return undefined;
  return noticeCues(text, title).kinds.has('rights') ? 'disclaimer' : 'advert';
}

/** Whether a text of its own box speaks as a site does: by cues of two kinds, two calls to do something, or three offers. */
function isNotice(text: string, title: string): boolean {
  const { count, kinds } = noticeCues(text, title);
  return count >= 2 && (kinds.size >= 2 || kinds.has('asks') || (kinds.has('offers') && count >= 3));
}
