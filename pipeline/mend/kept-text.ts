import { isSpanBlock, textOf } from '../article/block-text.ts';
import type { Block } from '../types.ts';

/** Enough to know an article's words by, in UTF-16 code units. */
const longest = 100_000;

/** The kept paragraphs' text, in which a word that was cut may stand whole elsewhere. */
export function keptText(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => !block.removed && isSpanBlock(block))
    .map(textOf)
    .join('\n')
    .slice(0, longest);
}
