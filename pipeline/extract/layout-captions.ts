import { isProse } from '../article/prose.ts';
import type { TextBlock } from './text-blocks.ts';

/** Longer lines are no captions by their place alone, in UTF-16 code units. */
const longest = 30;
/** Marked headings from which on a page is taken to mark all of its headings. */
const fewestHeadings = 2;

/**
 * Tells captions whose images were lost, by the layout the dump kept: a short line without punctuation, below the
 * first paragraph, on a page that marks its headings, or with more empty lines around it than paragraphs have.
 */
export function tellLayoutCaptions(parts: readonly TextBlock[]): TextBlock[] {
  const first = parts.findIndex(({ text, mark }) => mark === undefined && isProse(text));
  if (first < 0) return [...parts];
  const marksHeadings = parts.filter(({ mark }) => mark !== undefined && mark > 1).length >= fewestHeadings;
  const usualGap = commonGap(parts.slice(first));
  return parts.map((part, index) => {
    const { block, text } = part;
    if (index <= first || block.kind !== 'paragraph' || !isBareLine(text)) return part;
    const isApart = part.gap > usualGap + 1;
    return isApart || (marksHeadings && part.gap > 0) ? { ...part, block: { ...block, kind: 'caption' } } : part;
  });
}

function isBareLine(text: string): boolean {
  return (
    text.length <= longest && /^[\p{sc=Han}“「《\d]/u.test(text) && !/[，。、；：！？,;:!?|…#@>]|^\d+$/u.test(text)
  );
}

/** How many empty lines stand before a paragraph mostly. */
function commonGap(parts: readonly TextBlock[]): number {
  const counts = new Map<number, number>();
  for (const { gap, text } of parts) if (isProse(text)) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
}
