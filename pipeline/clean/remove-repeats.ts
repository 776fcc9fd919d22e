import { textOf } from '../article/block-text.ts';
import { markRemoved } from '../article/mark-removed.ts';
import type { Article } from '../types.ts';

/** Shorter lines may well come twice, such as a refrain or a name in a list. */
const shortestRepeat = 40;

/** Takes out paragraphs that stand in the article a second time, letter for letter. */
export function removeRepeats(article: Article): Article {
  const seen = new Set<string>();
  return markRemoved(article, (block) => {
    const text = textOf(block).replace(/\s+/g, '');
    if (text.length < shortestRepeat || block.kind === 'table') return undefined;
    if (seen.has(text)) return { rule: 'clean/repeat', reason: 'duplicate' };
    seen.add(text);
    return undefined;
  });
}
