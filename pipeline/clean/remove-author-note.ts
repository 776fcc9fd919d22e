import { textOf } from '../article/block-text.ts';
import { markRemoved } from '../article/mark-removed.ts';
import type { Article } from '../types.ts';
import { isProse } from './line-judgement.ts';

/** Among so many last paragraphs. */
const reach = 2;

/** Takes out the note at the end that says who the writer is: `Hanna Brunt is a contributing editor.` */
export function removeAuthorNote(article: Article): Article {
  const names = (article.byline ?? '')
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,|&|\band\b)\s*/)
    .filter((name) => name.includes(' '));
  if (names.length === 0) return article;
  const prose = article.blocks.flatMap((block, index) => (!block.removed && isProse(block) ? [index] : []));
  const last = new Set(prose.slice(1).slice(-reach));
  return markRemoved(article, (block, index) => {
    if (!last.has(index)) return undefined;
    const text = textOf(block).trim();
    const name = names.find((known) => text.startsWith(known));
    const isNote =
      name !== undefined && /^,? (?:is|was|has been|writes|covers|reports|lives)\b/.test(text.slice(name.length));
    return isNote ? { rule: 'clean/author-note', reason: 'credit' } : undefined;
  });
}
