import { isProse } from '../article/prose.ts';
import type { Block, ListItem } from '../types.ts';
import { imageBlocks, readMarks } from './inline-marks.ts';
import type { TextLine } from './text-lines.ts';
import { unwrapLines } from './unwrap-lines.ts';

type Unnamed<T> = T extends unknown ? Omit<T, 'id' | 'removed'> : never;

/** A block of scraped text, with what its line says beside its words. */
export interface TextBlock {
  block: Unnamed<Block>;
  text: string;
  /** Level of a Markdown heading, 1 to 6. */
  mark?: number;
  /** How many empty lines stand before it. */
  gap: number;
}

/** Reads lines as blocks: each line is one, except that lists, tables, quotes and code gather theirs. */
export function readTextBlocks(written: readonly TextLine[]): TextBlock[] {
  const lines = unwrapLines(written);
  const listed = listLines(lines);
  const blocks: TextBlock[] = [];
  for (let index = 0; index < lines.length; ) {
    const run = readRun(lines, index, listed);
    const { gap } = lines[index] as TextLine;
    blocks.push(...run.blocks.map((block) => ({ ...block, gap })));
    index += run.length;
  }
  return blocks;
}

interface Run {
  blocks: Omit<TextBlock, 'gap'>[];
  /** How many lines it takes up. */
  length: number;
}

function readRun(lines: readonly TextLine[], index: number, listed: ReadonlySet<number>): Run {
  const { text } = lines[index] as TextLine;
  const fence = /^(?:```|~~~)/u.exec(text)?.[0];
  if (fence) return readCode(lines, index, fence);
  if (/^\|.{1,2000}\|$/u.test(text) && /^\|(?:\s{0,9}:?-{2,}:?\s{0,9}\|)+$/u.test(lines[index + 1]?.text ?? '')) {
    return readTable(lines, index);
  }
  if (listed.has(index)) return readList(lines, index, listed);
  return { blocks: readLine(text), length: 1 };
}

function readLine(text: string): Omit<TextBlock, 'gap'>[] {
  // A line of dashes or stars is a rule.
  if (/^(?:[-*_=—─]\s?){3,}$/u.test(text)) return [];
  const heading = /^(#{1,6})[ \t]+(\S.*?)(?:[ \t]+#{1,6})?$/u.exec(text);
  const quote = heading ? undefined : /^>\s?(.*)$/u.exec(text)?.[1];
  const line = readMarks(heading?.[2] ?? quote ?? text);
  const images = imageBlocks(line).map((block) => ({ block, text: '' }));
  const words = line.spans.map((span) => span.text).join('');
  if (words.trim() === '') return images;
  if (heading) {
    const mark = heading[1]?.length ?? 1;
    const level = mark <= 2 ? 2 : mark === 3 ? 3 : 4;
    return [{ block: { kind: 'heading', level, spans: line.spans }, text: words, mark }, ...images];
  }
  return [{ block: { kind: quote === undefined ? 'paragraph' : 'quote', spans: line.spans }, text: words }, ...images];
}

function readCode(lines: readonly TextLine[], index: number, fence: string): Run {
  const close = lines.findIndex((line, other) => other > index && line.text.startsWith(fence));
  const end = close < 0 ? lines.length : close;
  const text = lines
    .slice(index + 1, end)
    .map((line) => `${' '.repeat(line.indent)}${line.bullet ? `${line.bullet} ` : ''}${line.text}`)
    .join('\n');
  return {
    blocks: text === '' ? [] : [{ block: { kind: 'code', text }, text }],
    length: Math.min(end + 1, lines.length) - index,
  };
}

function readTable(lines: readonly TextLine[], index: number): Run {
  const rows: TextLine[] = [];
  for (let at = index; /^\|.{1,2000}\|$/u.test(lines[at]?.text ?? ''); at += 1) rows.push(lines[at] as TextLine);
  const cells = rows.toSpliced(1, 1).map(({ text }) =>
    text
      .slice(1, -1)
      .split(/(?<!\\)\|/u)
      .map((cell) => readMarks(cell.trim()).spans),
  );
  const text = cells.map((row) => row.map((spans) => spans.map((span) => span.text).join('')).join('\t')).join('\n');
  return { blocks: [{ block: { kind: 'table', header: true, rows: cells }, text }], length: rows.length };
}

function readList(lines: readonly TextLine[], index: number, listed: ReadonlySet<number>): Run {
  const first = lines[index] as TextLine;
  const items: ListItem[] = [];
  let at = index;
  while (listed.has(at) && (at === index || !lines[at]?.gap)) {
    const line = lines[at] as TextLine;
    const depth = Math.min(4, Math.max(0, Math.floor((line.indent - first.indent) / 2)));
    items.push({ depth, spans: readMarks(line.text).spans });
    at += 1;
  }
  const text = items.map((item) => item.spans.map((span) => span.text).join('')).join('\n');
  return { blocks: [{ block: { kind: 'list', ordered: false, items }, text }], length: at - index };
}

/**
 * The lines that are items of lists. A page dump also sets bullets before whatever stood in its layout's lists, such
 * as the headline and the first paragraph: where some prose has a bullet and most has none, bullets are layout.
 */
function listLines(lines: readonly TextLine[]): Set<number> {
  const prose = lines.filter((line) => isProse(line.text));
  const bulleted = prose.filter((line) => line.bullet !== undefined);
  const listed = new Set<number>();
  if (bulleted.length > 0 && bulleted.length * 3 < prose.length) return listed;
  let run: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.bullet === undefined || (line.gap > 0 && run.length > 0)) {
      if (run.length > 1) for (const item of run) listed.add(item);
      run = [];
    }
    if (line.bullet !== undefined) run.push(index);
  }
  if (run.length > 1) for (const item of run) listed.add(item);
  return listed;
}
