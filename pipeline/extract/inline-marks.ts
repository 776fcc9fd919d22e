import { mergeSpans } from '../article/block-text.ts';
import type { Block, Span } from '../types.ts';

/** A line of text with its Markdown marks read: spans, and the images that stood in it. */
export interface MarkedLine {
  spans: Span[];
  images: { src: string; alt: string }[];
}

const target = '\\(\\s{0,4}<?([^\\s()<>]{1,2000})>?(?:\\s{1,4}"[^"\\n]{0,200}")?\\s{0,4}\\)';
const token = new RegExp(
  `\\\\([!-/:-@[-\`{-~])|!\\[([^\\]\\n]{0,300})\\]${target}|\\[([^\\]\\n]{1,300})\\]${target}|(\\*{1,3})`,
  'gu',
);

type Piece = { text: string; href?: string; mark?: string };

/** Reads links, images, emphasis and escapes of one line; marks without a partner stay as they are written. */
export function readMarks(line: string): MarkedLine {
  const images: MarkedLine['images'] = [];
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of line.matchAll(token)) {
    const [whole, escaped, alt, src, label, href, stars] = match;
    pieces.push({ text: line.slice(at, match.index) });
    at = match.index + whole.length;
    if (escaped !== undefined) pieces.push({ text: escaped });
    else if (src !== undefined) addImage(images, pieces, { src, alt: alt ?? '', whole });
    else if (label !== undefined) pieces.push({ text: plain(label), ...linkTo(href) });
    else if (stars !== undefined) pieces.push({ text: stars, mark: stars });
  }
  pieces.push({ text: line.slice(at) });
  return { spans: styled(pieces), images };
}

function addImage(
  images: MarkedLine['images'],
  pieces: Piece[],
  image: { src: string; alt: string; whole: string },
): void {
  if (/^(?:https?:|data:image\/(?:png|jpeg|gif|webp|avif|bmp);)/iu.test(image.src))
    images.push({ src: image.src, alt: image.alt });
  else pieces.push({ text: image.whole });
}

function linkTo(href: string | undefined): { href?: string } {
  return href !== undefined && /^(?:https?:\/\/|#)/iu.test(href) ? { href } : {};
}

/** Marks inside a link's label are not worth a second pass: their text is. */
function plain(label: string): string {
  return label.replace(/\\([!-/:-@[-`{-~])/gu, '$1').replace(/\*{1,3}(?=\S)|(?<=\S)\*{1,3}/gu, '');
}

function styled(pieces: Piece[]): Span[] {
  const partners = pairMarks(pieces);
  const spans: Span[] = [];
  let strong = false;
  let em = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece.mark !== undefined && partners.has(index)) {
      if (piece.mark.length !== 1) strong = !strong;
      if (piece.mark.length !== 2) em = !em;
      continue;
    }
    const { text, href } = piece;
    spans.push({ text, ...(href !== undefined && { href }), ...(strong && { strong }), ...(em && { em }) });
  }
  return mergeSpans(spans);
}

/** Marks of the same length pair in order: the first opens before a character, the second closes after one. */
function pairMarks(pieces: readonly Piece[]): Set<number> {
  const partners = new Set<number>();
  const open = new Map<string, number>();
  for (const [index, { mark }] of pieces.entries()) {
    if (mark === undefined) continue;
    const opener = open.get(mark);
    const before = pieces
      .slice(Math.max(0, index - 2), index)
      .map((piece) => piece.text)
      .join('');
    const after = pieces
      .slice(index + 1, index + 3)
      .map((piece) => piece.text)
      .join('');
    if (opener !== undefined && /\S$/u.test(before)) {
      partners.add(opener).add(index);
      open.delete(mark);
    } else if (/^\S/u.test(after)) {
      open.set(mark, index);
    }
  }
  return partners;
}

/** The image blocks of a line, to stand after it. */
export function imageBlocks({ images }: MarkedLine): Omit<Extract<Block, { kind: 'image' }>, 'id'>[] {
  return images.map(({ src, alt }) => ({ kind: 'image', src, alt }));
}
