import type { Span } from '../../pipeline/types.ts';

/** A stretch of a block's text that is shown in its own way. Offsets are UTF-16 code units in the block's text. */
export interface Mark {
  kind: 'figure' | 'sentence' | 'unreadable' | 'edit' | 'spoken' | 'found' | 'choice';
  start: number;
  end: number;
  /** Which figure, unreadable run, edit or choice of the article: an index into its list. */
  index: number;
}

/** A piece of text with one style and one set of marks. */
export interface Piece extends Span {
  start: number;
  marks: readonly Mark[];
}

/**
 * Cuts spans where a mark begins or ends, in time linear in both. `offset` is where the spans begin in the block's text.
 * Marks that lie outside give nothing.
 */
export function cutText(spans: readonly Span[], marks: readonly Mark[], offset = 0): Piece[] {
  const end = offset + spans.reduce((sum, span) => sum + span.text.length, 0);
  const own = marks
    .filter((mark) => mark.start < end && mark.end > offset && mark.end > mark.start)
    .sort((a, b) => a.start - b.start);
  const bounds = [...new Set(own.flatMap((mark) => [mark.start, mark.end]))].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let start = offset;
  let nextBound = 0;
  let nextMark = 0;
  let open: Mark[] = [];
  for (const span of spans) {
    const spanStart = start;
    const spanEnd = start + span.text.length;
    while (start < spanEnd) {
      while ((bounds[nextBound] ?? Infinity) <= start) nextBound++;
      const until = Math.min(bounds[nextBound] ?? spanEnd, spanEnd);
      open = open.filter((mark) => mark.end > start);
      for (let mark = own[nextMark]; mark && mark.start <= start; mark = own[++nextMark]) {
        if (mark.end > start) open.push(mark);
      }
      pieces.push({ ...span, text: span.text.slice(start - spanStart, until - spanStart), start, marks: [...open] });
      start = until;
    }
  }
  return pieces;
}
