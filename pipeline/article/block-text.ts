import type { Article, Block, Span, SpanKind, TextField } from '../types.ts';

export type SpanBlock = Extract<Block, { kind: SpanKind | 'heading' }>;

const textFields: readonly string[] = ['title', 'subtitle', 'byline'] satisfies TextField[];

/** Whether an id names a field of the article (`title`, `subtitle`, `byline`) and not a block. */
export function isTextField(id: string): id is TextField {
  return textFields.includes(id);
}

/** The plain text of a block: list items and table rows joined with \n, cells with \t, '' for an image. */
export function textOf(block: Block): string {
  switch (block.kind) {
    case 'image':
      return '';
    case 'code':
      return block.text;
    case 'list':
      return block.items.map((item) => textOfSpans(item.spans)).join('\n');
    case 'table':
      return block.rows.map((row) => row.map(textOfSpans).join('\t')).join('\n');
    default:
      return textOfSpans(block.spans);
  }
}

/** The joined text of spans. */
export function textOfSpans(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}

/** The current text of a block or text field. Throws a TypeError when the article has no such place. */
export function textAt(article: Article, id: string): string {
  return isTextField(id) ? (article[id] ?? '') : textOf(blockAt(article, id));
}

/** The block with this id. Throws a TypeError when the article has none. */
export function blockAt(article: Article, id: string): Block {
  const block = article.blocks.find((other) => other.id === id);
  if (!block) throw new TypeError(`Expected the id of a block, got "${id}"`);
  return block;
}

/** The block with this id, which must be one run of spans (no list, table, image or code); throws a TypeError otherwise. */
export function spanBlockAt(article: Article, id: string): SpanBlock {
  const block = blockAt(article, id);
  if (!isSpanBlock(block)) throw new TypeError(`Expected a block of spans, got the ${block.kind} "${id}"`);
  return block;
}

/** Whether a block is one run of spans, so that it can be cut and joined. */
export function isSpanBlock(block: Block): block is SpanBlock {
  return block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'caption' || block.kind === 'heading';
}

/** Neighbouring spans of the same style become one; empty ones go. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    if (span.text === '') continue;
    const last = merged.at(-1);
    if (last && last.href === span.href && last.strong === span.strong && last.em === span.em) {
      merged[merged.length - 1] = { ...last, text: last.text + span.text };
    } else {
      merged.push(span);
    }
  }
  return merged;
}

/** Cuts spans at an offset of their joined text, in UTF-16 code units. */
export function cutSpans(spans: readonly Span[], at: number): [Span[], Span[]] {
  const head: Span[] = [];
  const tail: Span[] = [];
  let offset = 0;
  for (const span of spans) {
    const cut = Math.min(Math.max(at - offset, 0), span.text.length);
    if (cut > 0) head.push({ ...span, text: span.text.slice(0, cut) });
    if (cut < span.text.length) tail.push({ ...span, text: span.text.slice(cut) });
    offset += span.text.length;
  }
  return [head, tail];
}
