import { textOf } from '../article/block-text.ts';
import { markRemoved } from '../article/mark-removed.ts';
import type { Article, Block } from '../types.ts';
import { foldText } from './fold-text.ts';
import { isProse } from './line-judgement.ts';

/** How many blocks a page may put between a headline and its line of date and outlet: an image, a row of buttons. */
const reach = 3;

/**
 * Takes out the next story of a page that goes on without end: from a heading below the article's prose that has a
 * line of date and outlet of its own under it. A heading inside an article has none.
 */
export function cutNextStory(article: Article): Article {
  const { blocks } = article;
  const first = blocks.findIndex((block) => !block.removed && isProse(block));
  if (first < 0) return article;
  const title = foldText(article.title);
  const next = blocks.findIndex(
    (block, index) =>
      index > first && isHeadline(block) && foldText(textOf(block)) !== title && hasDateLine(blocks, index),
  );
  if (next < 0) return article;
  return markRemoved(article, (_, index) =>
    index >= next ? { rule: 'clean/next-story', reason: 'unrelated' } : undefined,
  );
}

function isHeadline(block: Block): boolean {
  return !block.removed && block.kind === 'heading' && textOf(block).length >= 6;
}

function hasDateLine(blocks: readonly Block[], heading: number): boolean {
  return blocks.slice(heading + 1, heading + 1 + reach).some(({ removed }) => removed?.rule === 'metadata/date-line');
}
