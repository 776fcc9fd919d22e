import { textOf } from '../article/block-text.ts';
import { joinBlocks } from '../article/edit-text.ts';
import { endsSentence, isProse } from '../article/prose.ts';
import type { Article, Block } from '../types.ts';
import { runsOn } from './cut-sentence.ts';
import { keptText } from './kept-text.ts';

/** Each join moves the whole article's places; a text cut more often than this is no article. */
const mostJoins = 500;

/**
 * Joins sentences that scraping cut: at a column's end (三级甲等中⏎⏎医院), around an image, at a page's end. Captions,
 * images and removed blocks between the two parts stay where they are.
 */
export function joinSentences(article: Article): Article {
  if (!mostlyEndsSentences(article.blocks)) return article;
  const page = keptText(article.blocks);
  let current = article;
  let joins = 0;
  let open: { id: string; text: string } | undefined;
  for (const block of article.blocks) {
    if (block.removed || block.kind === 'image' || block.kind === 'caption') continue;
    if (block.kind !== 'paragraph') {
      open = undefined;
      continue;
    }
    const text = textOf(block);
    if (open && joins < mostJoins && runsOn(open.text, text, page)) {
      joins += 1;
      current = joinBlocks(current, open.id, block.id, { rule: 'mend/cut-sentence', reason: 'line-break' });
      open = { id: open.id, text: open.text + text };
    } else {
      open = { id: block.id, text };
    }
  }
  return current;
}

/** Verse, lists of names and chat have no full stops to tell a cut by. */
function mostlyEndsSentences(blocks: readonly Block[]): boolean {
  const prose = blocks
    .filter((block) => !block.removed && block.kind === 'paragraph')
    .map(textOf)
    .filter(isProse);
  const ended = prose.filter(endsSentence);
  return ended.length * 2 >= prose.length;
}
