import { isTextField, textOf } from '../article/block-text.ts';
import { type Change, editBlocks } from '../article/edit-text.ts';
import type { Article } from '../types.ts';
import { findSplices } from './find-splices.ts';

/** How many of the first lines may be the title where a page names none. */
const titleLines = 3;

/** Takes out the pieces of the title a farm has put into the sentences. Works on text whose bytes are restored. */
export function removeSplices(article: Article, titles: readonly string[]): Article {
  const lines = article.blocks
    .filter((block) => !block.removed && block.kind !== 'code')
    .map((block) => ({ id: block.id, text: textOf(block) }));
  const text = lines.map((line) => line.text).join('\n');
  for (const title of titleCandidates(article, titles, lines)) {
    const splices = findSplices(text, title);
    if (splices.length > 0) return editBlocks(article, changesByBlock(lines, splices));
  }
  return article;
}

function titleCandidates(article: Article, titles: readonly string[], lines: readonly { text: string }[]): string[] {
  const first = lines.slice(0, titleLines).map(({ text }) => text.trim());
  const all = [article.title, ...titles, ...first].filter((title) => title.length >= 8 && title.length <= 80);
  return [...new Set(all)];
}

function changesByBlock(
  lines: readonly { id: string; text: string }[],
  splices: readonly { start: number; end: number }[],
): Map<string, Change[]> {
  const changes = new Map<string, Change[]>();
  let offset = 0;
  for (const { id, text } of lines) {
    const end = offset + text.length;
    const own = splices.filter((splice) => splice.start >= offset && splice.end <= end);
    if (own.length > 0 && !isTextField(id)) {
      const at = offset;
      changes.set(
        id,
        own.map((splice) => ({
          ...{ start: splice.start - at, end: splice.end - at, after: '' },
          ...{ rule: 'restore/splice', reason: 'splice' as const, proof: 'likely' as const },
        })),
      );
    }
    offset = end + 1;
  }
  return changes;
}
