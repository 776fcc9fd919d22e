import type { Choice } from './choose-container.ts';
import { type PageBlocks, type PageNode, textOfPageBlock } from './page-block.ts';

/** So many places of the stated text are looked up on the page, and so many must be found for it to count. */
const most = 12;
const fewest = 4;
/** Length of such a place, in characters without white space: long enough to stand on a page once. */
const sampleLength = 16;

/**
 * Holds the chosen region against the text that the page states for search engines (JSON-LD `articleBody`): where most
 * of that text is shown in another region, that one is the article. The statement alone decides nothing, since sites
 * state teasers, other versions, or nothing.
 */
export function checkStatedBody(page: PageBlocks, choice: Choice, body: string | undefined): Choice {
  const found = body === undefined ? [] : placesOf(page, body);
  const own = page.nodes[choice.best.node];
  if (found.length < fewest || !own || share(found, own) >= 0.5) return choice;
  const node = page.nodes.findLastIndex((other) => share(found, other) >= 0.8);
  return node < 0 ? choice : { ...choice, best: wholeRegion(page, choice, node), second: choice.best };
}

/** All text of the region counts, wherever the headline stands. */
function wholeRegion({ blocks, nodes }: PageBlocks, { rate }: Choice, node: number): Choice['best'] {
  const { first, end } = nodes[node] ?? { first: 0, end: 0 };
  const value = blocks.slice(first, end).reduce((sum, { length, linked }) => sum + length - linked, 0);
  return { ...rate(node), value };
}

/** The blocks that show the stated text, one for each sample that is found. */
function placesOf({ blocks }: PageBlocks, body: string): number[] {
  const stated = squeeze(body.replace(/<[^>]{0,500}>/g, ' '));
  const samples = Math.min(most, Math.floor(stated.length / sampleLength));
  if (samples < fewest) return [];
  const starts: number[] = [];
  let text = '';
  for (const block of blocks) {
    starts.push(text.length);
    if (block.hiding !== 'gone') text += squeeze(textOfPageBlock(block));
  }
  const step = Math.floor((stated.length - sampleLength) / (samples - 1));
  return Array.from({ length: samples }, (_, index) =>
    text.indexOf(stated.slice(index * step, index * step + sampleLength)),
  ).flatMap((at) => (at < 0 ? [] : [starts.findLastIndex((start) => start <= at)]));
}

function share(found: readonly number[], { first, end }: PageNode): number {
  return found.filter((index) => index >= first && index < end).length / found.length;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
