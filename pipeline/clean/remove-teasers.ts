import { textOf } from '../article/block-text.ts';
import { markRemoved } from '../article/mark-removed.ts';
import { endsSentence, isTeaser } from '../article/prose.ts';
import type { Article, Block, Removal } from '../types.ts';

/** Longer lines are no titles, in UTF-16 code units. */
const longestTitle = 90;
/** One teaser may be a quotation that trails off; a page's offer of other articles has several. */
const fewest = 2;

const teaser: Removal = { rule: 'clean/teaser', reason: 'recommendation' };

/**
 * Takes out the offers of other articles that a page dump holds as plain lines: a title printed twice (beside its
 * picture and above its text), a title with its own cut-off beginning behind it, and the beginning of the text,
 * trailing off in dots.
 */
export function removeTeasers(article: Article): Article {
  const kept = article.blocks.filter((block) => !block.removed);
  const texts = kept.map(lineOf);
  const doomed = new Set<Block>();
  const take = (found: readonly number[][]): void => {
    if (found.length < fewest) return;
    for (const index of found.flat()) {
      const block = kept[index];
      if (block) doomed.add(block);
    }
  };
  take(texts.flatMap((_, index) => teaserAt(texts, index)));
  take(texts.flatMap((text, index) => (repeatsItsBeginning(text) ? [[index]] : [])));
  return markRemoved(article, (block) => (doomed.has(block) ? teaser : undefined));
}

function lineOf(block: Block): string {
  return block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'caption' ? textOf(block).trim() : '';
}

/** The indices of a teaser that begins here: its title, the title again, its text. */
function teaserAt(texts: readonly string[], index: number): number[][] {
  const [title = '', second = '', third = ''] = texts.slice(index, index + 3);
  if (title === '' || title.length > longestTitle) return [];
  if (second === title) return isTeaser(third) || /[^。]$/u.test(title) ? [teasing(third, [index, index + 1])] : [];
  if (endsSentence(title) || texts[index - 1] === title) return [];
  return /(?:\.{4,}|。{3,})$/u.test(second) && second.length >= 30 ? [[index, index + 1]] : [];
}

function teasing(text: string, indices: number[]): number[] {
  return isTeaser(text) ? [...indices, (indices.at(-1) ?? 0) + 1] : indices;
}

/** '普惠金融进乡村!银行助力春耕 普惠金融进乡村!' -> true: the whole title, and the same cut for a narrow column. */
function repeatsItsBeginning(text: string): boolean {
  if (text.length > 2 * longestTitle) return false;
  for (let at = text.lastIndexOf(' '); at >= text.length / 3; at = text.lastIndexOf(' ', at - 1)) {
    const cut = text.slice(at + 1).replace(/(?:…|\.{2,})$/u, '');
    if (cut.length >= 6 && text.slice(0, at).replaceAll(' ', '').startsWith(cut)) return true;
  }
  return false;
}
