import { textOf } from '../article/block-text.ts';
import { markRemoved } from '../article/mark-removed.ts';
import type { Article } from '../types.ts';
import { isClosingRule } from './closing-rules.ts';
import { isProse } from './line-judgement.ts';

/** Least prose, in characters, and least share of all prose that must stand above a closing line. */
const enough = 60;
const most = 0.7;

/**
 * Takes out everything below the line that closes the story (责任编辑, 相关新闻, 上一篇), when most of the prose stands
 * above it: other stories, teasers, pictures. Such a line high up in the page cuts nothing.
 */
export function cutTail(article: Article): Article {
  const { blocks } = article;
  const prose = blocks.map((block) => (!block.removed && isProse(block) ? textOf(block).length : 0));
  const total = prose.reduce((sum, length) => sum + length, 0);
  let above = 0;
  const close = blocks.findIndex((block, index) => {
    above += prose[index] ?? 0;
    return isClosing(block.removed?.rule) && above >= enough && above >= total * most;
  });
  if (close < 0) return article;
  return markRemoved(article, (_, index) =>
    index > close ? { rule: 'clean/below-the-end', reason: 'unrelated' } : undefined,
  );
}

function isClosing(rule: string | undefined): boolean {
  return (
    rule !== undefined &&
    (rule === 'metadata/label-line' ||
      (rule !== 'clean/tags' && rule.startsWith('clean/') && isClosingRule(rule.slice('clean/'.length))))
  );
}
