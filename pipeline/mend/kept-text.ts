import { isSpanBlock, textOf } from '../article/block-text.ts';
import type { Block } from '../types.ts';

/** The kept paragraphs' text, in which a word that was cut may stand whole elsewhere. */
export function keptText(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => !block.removed && isSpanBlock(block))
    .map(textOf)
    .join('\n');
}
