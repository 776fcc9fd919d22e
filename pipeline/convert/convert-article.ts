import { textAt, textOf, textOfSpans } from '../article/block-text.ts';
import type { Article, Block, Figure, Span } from '../types.ts';

/** Converts a text; the cuts (UTF-16 offsets, in order) are found again in the converted text. */
export type ConvertText = (text: string, cuts: readonly number[]) => { text: string; cuts: number[] };

/** A text in the other script, with the way from an old offset to the new one. */
interface Converted {
  text: string;
  at(offset: number): number;
}

/**
 * The same article in another script: the same blocks, edits, figures and unreadable runs in the same order, with
 * offsets into the converted text. Code and addresses stay as they are.
 */
export function convertArticle(article: Article, convertText: ConvertText): Article {
  const places = placesByBlock(article);
  const converted = new Map<string, Converted>();
  const textIn = (id: string, text: string, boundaries: readonly number[] = []): Converted => {
    const result = convertAt(text, [...(places.get(id) ?? []), ...boundaries], convertText);
    converted.set(id, result);
    return result;
  };
  // Figures name the same units, metrics and times over and over.
  const names = new Map<string, string>();
  const plain = (text: string): string => {
    const known = names.get(text);
    if (known !== undefined) return known;
    const name = convertText(text, []).text;
    names.set(text, name);
    return name;
  };
  const field = (id: 'title' | 'subtitle' | 'byline') => textIn(id, textAt(article, id)).text;
  const blocks = article.blocks.map((block) => convertBlock(block, textIn));

  const move = <Place extends { block: string; start: number; end: number }>(place: Place): Place => {
    const home = converted.get(place.block);
    return home ? { ...place, start: home.at(place.start), end: home.at(place.end) } : place;
  };
  return {
    ...article,
    title: field('title'),
    ...(article.subtitle !== undefined && { subtitle: field('subtitle') }),
    ...(article.byline !== undefined && { byline: field('byline') }),
    ...(article.source !== undefined && { source: plain(article.source) }),
    ...(article.site !== undefined && { site: plain(article.site) }),
    ...(article.section !== undefined && { section: plain(article.section) }),
    ...(article.dateline !== undefined && { dateline: plain(article.dateline) }),
    ...(article.editors && { editors: article.editors.map(plain) }),
    blocks,
    edits: article.edits.map((edit) => ({ ...move(edit), before: plain(edit.before), after: plain(edit.after) })),
    ...(article.unreadable && { unreadable: article.unreadable.map(move) }),
    figures: article.figures.map((figure) => convertFigure(move(figure), { converted, move, plain })),
  };
}

function convertFigure(
  figure: Figure,
  {
    converted,
    move,
    plain,
  }: {
    converted: ReadonlyMap<string, Converted>;
    move: <Place extends { block: string; start: number; end: number }>(place: Place) => Place;
    plain: (text: string) => string;
  },
): Figure {
  const home = converted.get(figure.block);
  return {
    ...figure,
    raw: home ? home.text.slice(figure.start, figure.end) : figure.raw,
    unit: plain(figure.unit),
    ...(figure.metric !== undefined && { metric: plain(figure.metric) }),
    ...(figure.scope !== undefined && { scope: plain(figure.scope) }),
    ...(figure.time !== undefined && { time: plain(figure.time) }),
    ...(figure.speaker !== undefined && { speaker: plain(figure.speaker) }),
    ...(figure.also && { also: figure.also.map(move) }),
    ...(figure.notes && { notes: figure.notes.map(move) }),
  };
}

type TextIn = (id: string, text: string, boundaries?: readonly number[]) => Converted;

function convertBlock(block: Block, textIn: TextIn): Block {
  switch (block.kind) {
    case 'code':
      return block;
    case 'image':
      // An image has no text of its own, so no place lies in it.
      return { ...block, alt: textIn(block.id, block.alt).text };
    case 'list': {
      const items = convertParts(
        block,
        block.items.map((item) => item.spans),
        textIn,
      );
      return { ...block, items: block.items.map((item, index) => ({ ...item, spans: items[index] ?? [] })) };
    }
    case 'table': {
      const cells = convertParts(block, block.rows.flat(), textIn);
      let next = 0;
      return { ...block, rows: block.rows.map((row) => row.map(() => cells[next++] ?? [])) };
    }
    default:
      return { ...block, spans: convertParts(block, [block.spans], textIn)[0] ?? [] };
  }
}

/** Parts are joined by one separator in the block's text; the text is converted whole, for its context. */
function convertParts(block: Block, parts: readonly Span[][], textIn: TextIn): Span[][] {
  const starts: number[][] = [];
  let offset = 0;
  for (const spans of parts) {
    let at = offset;
    starts.push([at, ...spans.map((span) => (at += span.text.length))]);
    offset += textOfSpans(spans).length + 1;
  }
  const { text, at } = textIn(block.id, textOf(block), starts.flat());
  return parts.map((spans, part) =>
    spans.map((span, index) => {
      const [start = 0, end = 0] = (starts[part] ?? []).slice(index, index + 2);
      return { ...span, text: text.slice(at(start), at(end)) };
    }),
  );
}

function convertAt(text: string, offsets: readonly number[], convertText: ConvertText): Converted {
  const cuts = [...new Set(offsets)].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  const result = convertText(text, cuts);
  const moved = new Map(cuts.map((cut, index) => [cut, result.cuts[index] ?? 0]));
  return { text: result.text, at: (offset) => moved.get(offset) ?? Math.min(offset, result.text.length) };
}

function placesByBlock(article: Article): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const figurePlaces = article.figures.flatMap((figure) => [figure, ...(figure.also ?? []), ...(figure.notes ?? [])]);
  for (const { block, start, end } of [...article.edits, ...(article.unreadable ?? []), ...figurePlaces]) {
    const known = places.get(block);
    if (known) known.push(start, end);
    else places.set(block, [start, end]);
  }
  return places;
}
