import { textOf } from '../../pipeline/article/block-text.ts';
import type { Article } from '../../pipeline/types.ts';

const charactersPerMinute = 255;
const wordsPerMinute = 220;

/** How long the article takes to read, in whole minutes, at least one: by Chinese characters, and by words of other scripts. */
export function readingMinutes(article: Article): number {
  const text = article.blocks.map((block) => (block.removed ? '' : textOf(block))).join('\n');
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(characters / charactersPerMinute + words / wordsPerMinute));
}
