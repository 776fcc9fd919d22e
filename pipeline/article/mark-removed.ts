import type { Article, Block, Removal } from '../types.ts';
import { blockAt } from './block-text.ts';

/** Marks blocks for which `judge` gives a removal; blocks that are marked already stay as they are. */
export function markRemoved(article: Article, judge: (block: Block, index: number) => Removal | undefined): Article {
  let changed = false;
  const blocks = article.blocks.map((block, index) => {
    const removed = block.removed ? undefined : judge(block, index);
    if (!removed) return block;
    changed = true;
    return { ...block, removed: { rule: removed.rule, reason: removed.reason } };
  });
  return changed ? { ...article, blocks } : article;
}

/** Takes the mark off a removed block. */
export function restoreBlock(article: Article, id: string): Article {
  const { removed: _, ...kept } = blockAt(article, id);
  return { ...article, blocks: article.blocks.map((block) => (block.id === id ? kept : block)) };
}
