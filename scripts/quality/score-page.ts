import type { Reading } from './in-page.ts';

/** What people found on a page. A mark of two strings stands for all text from the first to the second. */
export interface Label {
  id: string;
  file: string;
  url: string;
  tags: string[];
  title: string | string[] | null;
  date: string | null;
  source: string | null;
  gold: string;
  /** May be there or not: captions, credits inside the body. */
  optional: (string | [string, string])[];
  /** Must not be there. */
  noise: string[];
}

export interface Score {
  f1: number;
  leaked: number;
  noise: number;
  title?: boolean;
  minute?: boolean;
  source?: boolean;
}

/** Compares a reading with its label: F1 over pieces of three characters, width and white space aside. */
export function scorePage(label: Label, reading: Reading): Score {
  const raw = plain(reading.text);
  const title = plain([label.title].flat()[0] ?? '');
  let read = title !== '' && !label.gold.startsWith(title) && raw.slice(0, 300).includes(title) ? cut(raw, title) : raw;
  let gold = label.gold;
  for (const mark of label.optional) {
    read = cut(read, mark);
    gold = cut(gold, mark);
  }
  return {
    f1: f1(read, gold),
    leaked: label.noise.filter((text) => raw.includes(plain(text))).length,
    noise: label.noise.length,
    ...(label.title && {
      title: [label.title]
        .flat()
        .map(folded)
        .includes(folded(reading.title ?? '')),
    }),
    ...(label.date && label.date.length > 10 && { minute: minuteOf(reading.publishedAt) === label.date }),
    ...(label.source && { source: plain(reading.source ?? '').includes(plain(label.source)) }),
  };
}

/** Text without white space, invisible characters and differences of width. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b-\u200f\ufeff\u00ad\ufffc]+/g, '');
}

function folded(text: string): string {
  return plain(text)
    .replace(/[“”„«»「」『』"'‘’`]/g, '"')
    .replace(/[-‐‑–—―_|｜·•‧]/g, '-')
    .toLowerCase();
}

/** The longest stretch that a pair of marks may stand for. */
const longestCut = 1500;

function cut(text: string, mark: string | [string, string]): string {
  const [head, tail = ''] = [mark].flat();
  const start = text.indexOf(head ?? '');
  const end = tail ? text.indexOf(tail, start) : start;
  if (start < 0 || end < 0 || end - start > longestCut) return text;
  return text.slice(0, start) + text.slice(end + (tail || (head ?? '')).length);
}

function f1(a: string, b: string): number {
  const left = pieces(a);
  const right = pieces(b);
  const size = (bag: Map<string, number>) => [...bag.values()].reduce((sum, count) => sum + count, 0);
  let hits = 0;
  for (const [piece, count] of left) hits += Math.min(count, right.get(piece) ?? 0);
  return hits === 0 ? 0 : (2 * hits) / (size(left) + size(right));
}

function pieces(text: string): Map<string, number> {
  const characters = [...text];
  const bag = new Map<string, number>();
  for (let i = 0; i + 3 <= characters.length; i++) {
    const piece = characters.slice(i, i + 3).join('');
    bag.set(piece, (bag.get(piece) ?? 0) + 1);
  }
  return bag;
}

/** `YYYY-MM-DD HH:mm` in China's time. */
function minuteOf(time: string | undefined): string {
  const parsed = Date.parse(time ?? '');
  if (!time || Number.isNaN(parsed)) return '';
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/.test(time)) return time.slice(0, 16).replace('T', ' ');
  return new Date(parsed + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
