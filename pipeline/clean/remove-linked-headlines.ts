import { textOf } from '../article/block-text.ts';
import { markRemoved } from '../article/mark-removed.ts';
import type { Article, Block } from '../types.ts';
import { linkedShare } from './line-judgement.ts';

/** Takes out headlines of other stories: paragraphs and lists that are one link and no sentence, where most of the article is not. */
export function removeLinkedHeadlines(article: Article): Article {
  const kept = article.blocks.filter((block) => !block.removed);
  const length = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + textOf(block).length, 0);
  // Lists of links can be the article itself.
  if (length(kept.filter(isLinkedHeadline)) > length(kept) / 3) return article;
  return markRemoved(article, (block) =>
    isLinkedHeadline(block) ? { rule: 'clean/linked-headline', reason: 'recommendation' } : undefined,
  );
}

function isLinkedHeadline(block: Block): boolean {
  if (block.kind === 'image' || block.kind === 'code' || block.kind === 'table' || block.kind === 'caption')
    return false;
  const text = textOf(block);
  if (text.length < 4 || linkedShare(block) < 0.85) return false;
  return block.kind === 'list' || (text.length <= 80 && !/[。！？”」]$/.test(text.trim())) || text.length <= 40;
}
