import { endsSentence } from '../article/prose.ts';
import type { TextLine } from './text-lines.ts';

/** Columns of text are this many characters wide; wider lines are paragraphs. */
const narrowest = 12;
const widest = 60;
/** Punctuation hangs over the end of a line or is kept off the next one's start. */
const slack = 3;
/** Fewer full lines may be full by chance. */
const fewest = 3;

/**
 * Joins the lines of text that was wrapped at a fixed width, as mail and old databases have it: most lines that are
 * not full end a sentence, and full ones go on. An empty line or an indent begins a new paragraph. Other text is
 * given back as it is.
 */
export function unwrapLines(lines: readonly TextLine[]): readonly TextLine[] {
  const width = wrapWidth(lines);
  if (width === undefined) return lines;
  const margin = lines.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const joined: TextLine[] = [];
  let before: TextLine | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn = before && isFull(before, width) && line.gap === 0 && line.indent <= margin && !line.bullet;
    if (last && goesOn)
      joined[joined.length - 1] = { ...last, text: last.text + seam(last.text, line.text) + line.text };
    else joined.push(line);
    before = line;
  }
  return joined;
}

/** The width the lines were wrapped at; `undefined` when they were not. */
function wrapWidth(lines: readonly TextLine[]): number | undefined {
  const width = lines.reduce((most, line) => Math.max(most, widthOf(line)), 0);
  if (width < narrowest || width > widest) return undefined;
  const full = lines.filter((line) => isFull(line, width));
  const open = full.filter(({ text }) => !endsSentence(text));
  if (open.length < fewest || open.length * 2 < lines.length) return undefined;
  return width;
}

function isFull(line: TextLine, width: number): boolean {
  return widthOf(line) >= width - slack;
}

function widthOf({ text, indent }: TextLine): number {
  // An indent of blanks is half as wide as one of characters.
  return [...text].length + Math.ceil(indent / 2);
}

/** Western words need a space between them; Chinese needs none. */
function seam(left: string, right: string): string {
  return /[a-z\d,.;]$/iu.test(left) && /^[a-z\d]/iu.test(right) ? ' ' : '';
}
