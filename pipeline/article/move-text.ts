/** How text, and the places in it, move when a block is changed, split or joined. Leaves no records: that is edit-text's work. */
import type { Article, Block, Edit, Span, SpanKind } from '../types.ts';
import { cutSpans, isTextField, mergeSpans, spanBlockAt, textAt, textOf, textOfSpans } from './block-text.ts';

export interface Place {
  block: string;
  start: number;
  end: number;
}

export interface Replacement {
  start: number;
  end: number;
  after: string;
}

/** Puts new text in blocks and text fields; edits and figures are not touched. */
export function replaceTexts(article: Article, byId: ReadonlyMap<string, readonly Replacement[]>): Article {
  const fields: Partial<Pick<Article, 'title' | 'subtitle' | 'byline'>> = {};
  for (const [id, changes] of byId) {
    if (isTextField(id)) fields[id] = textOfSpans(replaceInSpans([{ text: textAt(article, id) }], changes));
  }
  const blocks = article.blocks.map((block) => {
    const changes = byId.get(block.id);
    return changes ? replaceInBlock(block, changes) : block;
  });
  return { ...article, ...fields, blocks };
}

function replaceInBlock(block: Block, changes: readonly Replacement[]): Block {
  switch (block.kind) {
    case 'image':
      return block;
    case 'code':
      return { ...block, text: textOfSpans(replaceInSpans([{ text: block.text }], changes)) };
    case 'list': {
      const items = replaceInParts(
        block.id,
        block.items.map((item) => item.spans),
        changes,
      );
      return { ...block, items: block.items.map((item, index) => ({ ...item, spans: items[index] ?? [] })) };
    }
    case 'table': {
      const cells = replaceInParts(block.id, block.rows.flat(), changes);
      let next = 0;
      return { ...block, rows: block.rows.map((row) => row.map(() => cells[next++] ?? [])) };
    }
    default:
      return { ...block, spans: replaceInSpans(block.spans, changes) };
  }
}

/** Parts are joined by one separator character in the block's text, so offsets run on over them. */
function replaceInParts(id: string, parts: readonly Span[][], changes: readonly Replacement[]): Span[][] {
  let offset = 0;
  let done = 0;
  const replaced = parts.map((spans) => {
    const end = offset + textOfSpans(spans).length;
    const own = changes.filter((change) => change.start >= offset && change.end <= end);
    done += own.length;
    const result = replaceInSpans(
      spans,
      own.map((change) => moveBy(change, -offset)),
    );
    offset = end + 1;
    return result;
  });
  if (done !== changes.length) throw new TypeError(`Expected changes within one item or cell of "${id}"`);
  return replaced;
}

/** New text takes the style of the text it replaces, or of the text before it. */
function replaceInSpans(spans: readonly Span[], changes: readonly Replacement[]): Span[] {
  const result: Span[] = [];
  let rest: Span[] = [...spans];
  let offset = 0;
  for (const change of changes) {
    const [kept, from] = cutSpans(rest, change.start - offset);
    const [replaced, tail] = cutSpans(from, change.end - change.start);
    const style = replaced[0] ?? kept.at(-1) ?? result.at(-1) ?? tail[0] ?? { text: '' };
    result.push(...kept, { ...style, text: change.after });
    rest = tail;
    offset = change.end;
  }
  return mergeSpans([...result, ...rest]);
}

/** Cuts a block in two and moves what lies in the second part with it. */
export function splitSilently(
  article: Article,
  id: string,
  at: number,
  second: { newId: string; kind: SpanKind },
): Article {
  const block = spanBlockAt(article, id);
  if (at < 0 || at > textOf(block).length) throw new TypeError(`Expected an offset in "${id}", got ${at}`);
  const [head, tail] = cutSpans(block.spans, at);
  const part: Block = {
    id: second.newId,
    kind: second.kind,
    spans: tail,
    ...(block.removed && { removed: block.removed }),
  };
  const move = <T extends Place>(place: T): T =>
    place.block === id && place.end > at ? { ...moveBy(place, -at), block: second.newId } : place;
  return {
    ...article,
    blocks: article.blocks.flatMap((other) => (other === block ? [{ ...block, spans: head }, part] : [other])),
    edits: article.edits.map(move),
    figures: article.figures.map(move),
    ...(article.unreadable && { unreadable: article.unreadable.map(move) }),
  };
}

/** Puts the text of one block at the end of another, and what lies in it too, with `mark` between their edits. */
export function joinSilently(article: Article, firstId: string, secondId: string, mark?: Edit): Article {
  const first = spanBlockAt(article, firstId);
  const second = spanBlockAt(article, secondId);
  const offset = textOf(first).length;
  const move = <T extends Place>(place: T): T =>
    place.block === secondId ? { ...moveBy(place, offset), block: firstId } : place;
  const own = article.edits.filter((edit) => edit.block === firstId);
  const moved = article.edits.filter((edit) => edit.block === secondId).map(move);
  const others = article.edits.filter((edit) => edit.block !== firstId && edit.block !== secondId);
  return {
    ...article,
    blocks: article.blocks
      .filter((block) => block !== second)
      .map((block) => (block === first ? { ...first, spans: mergeSpans([...first.spans, ...second.spans]) } : block)),
    edits: [...others, ...own, ...(mark ? [mark] : []), ...moved],
    figures: article.figures.map(move),
    ...(article.unreadable && { unreadable: article.unreadable.map(move) }),
  };
}

/** Where a place is after the changes; none when a change touches its inside. */
export function rebase<T extends Place>(place: T, changes: readonly Replacement[]): T[] {
  let shift = 0;
  for (const change of changes) {
    if (change.start >= place.end) break;
    if (change.end > place.start) return [];
    shift += change.after.length - (change.end - change.start);
  }
  return [moveBy(place, shift)];
}

/** The same place, `by` UTF-16 code units further on. */
export function moveBy<T extends { start: number; end: number }>(place: T, by: number): T {
  return by === 0 ? place : { ...place, start: place.start + by, end: place.end + by };
}
