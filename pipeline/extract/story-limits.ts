import { findStoryEnd } from './find-story-end.ts';
import { isHinted } from './is-hinted.ts';
import type { Hint, PageBlock, PageBlocks } from './page-block.ts';
import type { Headline } from './read-titles.ts';
import type { Weight } from './weigh-blocks.ts';

/** The blocks, up to but not including `end`, among which the story stands. */
export interface Limits {
  first: number;
  end: number;
}

interface Beginning {
  page: PageBlocks;
  weights: readonly Weight[];
  trusts: (hint: Hint) => boolean;
  headline: Headline | undefined;
  /** What the page is about, by its headline or its head. */
  title: string;
  /** Where the story may begin, for pages that show no headline. */
  begin: number;
}

/** From the headline to the end of its story: pages load one story after another, and comments are longer than both. */
export function storyLimits({ page, weights, trusts, headline, title, begin }: Beginning): Limits {
  const { blocks } = page;
  const own = headline && blocks[headline.index]?.element;
  const from = own ? headline.index + 1 : begin;
  const start = blocks.findIndex(
    (block, index) =>
      index >= from && weights[index]?.prose && block.block.kind !== 'caption' && !isHinted(block, trusts),
  );
  const told = start < 0 ? blocks.length : findStoryEnd({ page, weights, trusts, start, title });
  if (!own) return { first: 0, end: Math.min(blocks.length, told) };
  return { first: headline.index, end: Math.min(rivalLine(blocks, weights, headline.index, own), told) };
}

/** The headline of the next story; the number of blocks when there is none. */
function rivalLine(blocks: readonly PageBlock[], weights: readonly Weight[], headline: number, own: Element): number {
  let prose = 0;
  for (let index = headline + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) break;
    if (weights[index]?.prose) prose += block.length;
    if (prose > 60 && isRival(block, own)) return index;
  }
  return blocks.length;
}

function isRival(block: PageBlock, own: Element): boolean {
  const { element, length, hiding } = block;
  if (length < 6 || length > 80 || hiding || element === own) return false;
  if (element.localName !== own.localName) return false;
  const name = own.getAttribute('class');
  if (own.localName === 'h1') return element.getAttribute('class') === name;
  // Section headings share the tag; only the next story's headline shares the class too.
  return /^h\d$/.test(own.localName) && name !== null && name !== '' && element.getAttribute('class') === name;
}
