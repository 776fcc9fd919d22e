import { textOf } from '../article/block-text.ts';
import { markRemoved } from '../article/mark-removed.ts';
import type { Article, Block } from '../types.ts';

const longest = 24;
/** So often a row of buttons comes back under the entries of a page. */
const fewest = 3;

/**
 * Takes out rows of buttons that count, which come back under every entry with other numbers: 有用 118分享存图. Lines that
 * count on, such as 第1名, 第2名, are the story's.
 */
export function removeButtonRows(article: Article): Article {
  const rows = new Map<string, number[]>();
  for (const block of article.blocks) {
    const row = rowOf(block);
    if (row) rows.set(row.words, [...(rows.get(row.words) ?? []), row.number]);
  }
  return markRemoved(article, (block) => {
    const numbers = rows.get(rowOf(block)?.words ?? '') ?? [];
    return numbers.length >= fewest && !countsOn(numbers)
      ? { rule: 'clean/button-row', reason: 'navigation' }
      : undefined;
  });
}

/** The words of a short line with one number, and the number. */
function rowOf(block: Block): { words: string; number: number } | undefined {
  if (block.removed || block.kind !== 'paragraph') return undefined;
  const text = textOf(block).trim();
  if (text.length > longest || /[，。！？；,!?;：:、“”「」]/.test(text)) return undefined;
  const numbers = text.match(/\d+/g) ?? [];
  const words = text.replace(/[\d\s.]+/g, '');
  const [number] = numbers;
  return numbers.length > 0 && numbers.length <= 3 && /\p{sc=Han}{4}/u.test(words) && number !== undefined
    ? { words, number: Number(number) }
    : undefined;
}

function countsOn(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  return steps.every((step) => step === steps[0] && step !== 0);
}
