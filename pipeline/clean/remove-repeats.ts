import { textOf } from '../article/block-text.ts';
import { markRemoved } from '../article/mark-removed.ts';
import type { Article, Block } from '../types.ts';

/** Shorter lines may well come twice, such as a refrain or a name in a list. */
const shortestRepeat = 40;
/** So many paragraphs of the story may begin as its summary does. */
const opening = 4;

/** Takes out paragraphs that stand in the article a second time, and a summary that the opening repeats, letter for letter. */
export function removeRepeats(article: Article): Article {
  const seen = new Set<string>();
  const first = article.blocks.filter((block) => !block.removed && block.kind !== 'image').slice(0, opening + 1);
  const texts = first.map((block) => squeeze(textOf(block)));
  return markRemoved(article, (block) => {
    const text = squeeze(textOf(block));
    if (text.length < shortestRepeat || block.kind === 'table') return undefined;
    const at = first.indexOf(block);
    if (at >= 0 && isSummary(block, article.title, texts.slice(at + 1)))
      return { rule: 'clean/summary', reason: 'duplicate' };
    if (seen.has(text)) return { rule: 'clean/repeat', reason: 'duplicate' };
    seen.add(text);
    return undefined;
  });
}

/** Whether a paragraph, its title in 【】 aside, stands whole in one of those that follow. */
function isSummary(block: Block, title: string, following: readonly string[]): boolean {
  const own = squeeze(textOf(block))
    .replace(`【${squeeze(title)}】`, '')
    .replace(/[。.…]+$/, '');
  return own.length >= shortestRepeat && following.some((text) => text.length > own.length && text.startsWith(own));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
