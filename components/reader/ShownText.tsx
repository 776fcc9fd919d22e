import type { ComponentChildren } from 'preact';
import { textOfSpans } from '../../pipeline/article/block-text.ts';
import type { Span } from '../../pipeline/types.ts';
import { cutText, type Mark, type Piece } from './cut-text.ts';
import { fullWidthPunctuation } from './full-width-punctuation.ts';
import { isKeptWhole, numberParts } from './number-parts.ts';
import { safeLink } from './safe-address.ts';

/** Spans of text with their styles, links and marks. `offset` is where they begin in their block's text. */
export function ShownText({ spans, marks, offset = 0, breaks, wide, active }: ShownTextProps) {
  const display = wide ? fullWidthPunctuation(textOfSpans(spans)) : undefined;
  return (
    <>
      {cutText(spans, marks, offset).map((piece) => {
        const text = display?.slice(piece.start - offset, piece.start - offset + piece.text.length) ?? piece.text;
        return (
          <ShownPiece key={piece.start} piece={piece} active={active}>
            {withBreaks(text, piece.start, breaks)}
          </ShownPiece>
        );
      })}
    </>
  );
}

interface ShownTextProps {
  spans: readonly Span[];
  marks: readonly Mark[];
  offset?: number;
  /** Where the text may break, for headlines; anywhere when absent. */
  breaks?: readonly number[];
  /** Whether half-width punctuation is shown full-width. */
  wide: boolean;
  /** The mark the reader was led to. */
  active: Pick<Mark, 'kind' | 'index'> | undefined;
}

function ShownPiece({
  piece,
  active,
  children,
}: {
  piece: Piece;
  active: ShownTextProps['active'];
  children: ComponentChildren;
}) {
  let shown = children;
  if (piece.strong) shown = <strong>{shown}</strong>;
  if (piece.em) shown = <em>{shown}</em>;
  for (const mark of piece.marks) {
    const current = active?.kind === mark.kind && active.index === mark.index ? ' current' : '';
    shown = (
      <mark class={`${mark.kind}${current}`} {...{ [`data-${mark.kind}`]: mark.index }}>
        {mark.kind === 'figure' && typeof shown === 'string' ? keepWhole(shown) : shown}
      </mark>
    );
  }
  const href = safeLink(piece.href);
  return <>{href ? <a href={href}>{shown}</a> : shown}</>;
}

function keepWhole(text: string): ComponentChildren {
  return numberParts(text).map((part, index) =>
    isKeptWhole(part) ? (
      <span key={index} class="whole">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

// Browsers take minutes to lay out long runs in which no line may break; only hostile pages have them.
const unbroken = /[（“‘《「『【〈([{，。、；：？！”’）》」』】〉)\]}!?,.:;]{80}/g;

// Latin typefaces have these too, and draw them narrow: between Chinese characters they are Chinese.
const sharedPunctuation = /(?<![a-z])[“”‘’…—]+(?![a-z])/gi;
const han = /\p{Script=Han}/u;

function withBreaks(text: string, start: number, breaks: readonly number[] | undefined): ComponentChildren {
  const own = breaks?.flatMap((at) => (at >= start && at < start + text.length ? [at - start] : [])) ?? [];
  const forced = text.length < 80 ? [] : Array.from(text.matchAll(unbroken), (match) => match.index + 80);
  const quotes = han.test(text) ? [...text.matchAll(sharedPunctuation)] : [];
  if (own.length + forced.length + quotes.length === 0) return text;
  const stops = [
    ...[...own, ...forced].map((at) => ({ at, end: at, node: <wbr key={`wbr ${at}`} /> })),
    ...quotes.map(({ index: at, 0: run }) => {
      const node = (
        <span key={at} class="han">
          {run}
        </span>
      );
      return { at, end: at + run.length, node };
    }),
  ].sort((a, b) => a.at - b.at);
  const parts: ComponentChildren[] = [];
  let done = 0;
  for (const { at, end, node } of stops) {
    if (at < done) continue;
    parts.push(text.slice(done, at), node);
    done = end;
  }
  return [...parts, text.slice(done)];
}
