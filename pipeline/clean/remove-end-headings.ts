import { textOf } from '../article/block-text.ts';
import { markRemoved } from '../article/mark-removed.ts';
import type { Article } from '../types.ts';
import { isProse } from './line-judgement.ts';

const longest = 60;

/** Takes out headings with nothing below them at the end of the story: titles of other stories, of lists that are gone. */
export function removeEndHeadings(article: Article): Article {
  const { blocks } = article;
  const lastProse = blocks.findLastIndex((block) => !block.removed && isProse(block));
  if (lastProse < 0) return article;
  const last = blocks.findLastIndex(
    (block) => !block.removed && block.kind !== 'image' && (block.kind !== 'heading' || isSentence(textOf(block))),
  );
  return markRemoved(article, (block, index) =>
    index > Math.max(last, lastProse) && block.kind === 'heading' && textOf(block).length <= longest
      ? { rule: 'clean/end-heading', reason: 'recommendation' }
      : undefined,
  );
}

function isSentence(text: string): boolean {
  return /[。！？；…!?.]["”」』）)]?\s*$/.test(text);
}
