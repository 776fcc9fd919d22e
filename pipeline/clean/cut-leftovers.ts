import { textOf } from '../article/block-text.ts';
import { markRemoved } from '../article/mark-removed.ts';
import type { Article, Block } from '../types.ts';
import { isProse, linkedShare } from './line-judgement.ts';

/** Least text, in characters, that must stand above a heading such as 相关新闻 before anything below it is doubted. */
const enoughAbove = 60;
const longestTitle = 60;

/** Reasons of lines after which only furniture follows, when enough of the article stands above. */
const closing = new Set(['recommendation', 'comment', 'pager', 'share', 'credit', 'disclaimer', 'footer']);

/**
 * Takes out what furniture leaves behind: titles under a heading such as 相关新闻, and, after the last of the story,
 * short remains between lines that are removed. Prose is never taken here.
 */
export function cutLeftovers(article: Article): Article {
  const { blocks } = article;
  const lastProse = blocks.findLastIndex((block) => !block.removed && isProse(block));
  let above = 0;
  let under: string | undefined;
  const doomed = new Map<number, string>();
  blocks.forEach((block, index) => {
    if (!block.removed) {
      if (under && above >= enoughAbove && isTitleLike(block) && (index > lastProse || under === 'list'))
        doomed.set(index, under);
      else {
        above += textOf(block).length;
        if (isProse(block)) under = undefined;
      }
      return;
    }
    // The page's way to the article, and who wrote it when, stand above it: what comes next is no list's.
    if (block.removed.rule === 'clean/breadcrumb' || block.removed.reason === 'metadata') under = undefined;
    else if (block.removed.rule === 'clean/related-heading') under = 'list';
    else if (block.removed.rule.startsWith('clean/') && closing.has(block.removed.reason) && index > lastProse)
      under ??= 'end';
  });
  for (const index of blocks.keys()) if (announcesRemoved(blocks, index)) doomed.set(index, 'list');
  return markRemoved(article, (_, index) => {
    const kind = doomed.get(index);
    if (!kind) return undefined;
    return kind === 'list'
      ? { rule: 'clean/related-title', reason: 'recommendation' }
      : { rule: 'clean/leftover', reason: 'navigation' };
  });
}

/** A line such as 往期可参考： over a list that is removed as an offer of other stories. */
function announcesRemoved(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (!block || block.removed || (block.kind !== 'paragraph' && block.kind !== 'heading')) return false;
  const text = textOf(block).trim();
  if (text.length > 16 || !/[:：▼↓]$/.test(text)) return false;
  return blocks[index + 1]?.removed?.reason === 'recommendation';
}

function isTitleLike(block: Block): boolean {
  if (block.kind === 'image') return true;
  if (block.kind === 'list')
    return block.items.every((item) => item.spans.map((span) => span.text).join('').length <= longestTitle);
  if (block.kind === 'table' || block.kind === 'code') return false;
  const text = textOf(block).trim();
  return text.length <= longestTitle && (!/[。！？；…:：]["”」』]?$/.test(text) || linkedShare(block) > 0.5);
}
