import type { Hint, PageBlock } from './page-block.ts';

/** Whether a block stands in an element whose name says it is no article, by the hints that are trusted. */
export function isHinted(block: PageBlock, trusts: (hint: Hint) => boolean): boolean {
  for (let hint = block.hint; hint; hint = hint.outer) if (trusts(hint)) return true;
  return false;
}
