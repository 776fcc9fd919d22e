import { textOf } from '../article/block-text.ts';
import { markRemoved } from '../article/mark-removed.ts';
import type { Article } from '../types.ts';
import { isProse } from './line-judgement.ts';

/** How a press release or a wire story says that what follows is not for print. */
const mark = /^(?:# ?# ?#|-? ?30 ?-|ENDS|[-–—] ?ENDS? ?[-–—])$/;
/** Least share of the prose that must stand above the mark. */
const most = 0.6;

/** Takes out the mark that ends a story and what stands below it: who the sender is, whom to ask. */
export function cutAfterMark(article: Article): Article {
  const { blocks } = article;
  const at = blocks.findLastIndex((block) => !block.removed && mark.test(textOf(block).trim()));
  if (at < 0) return article;
  const lengths = blocks.map((block) => (!block.removed && isProse(block) ? textOf(block).length : 0));
  const above = lengths.slice(0, at).reduce((sum, length) => sum + length, 0);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  if (above === 0 || above < all * most) return article;
  return markRemoved(article, (_, index) =>
    index >= at ? { rule: 'clean/below-the-end', reason: 'unrelated' } : undefined,
  );
}
