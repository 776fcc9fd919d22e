import { textOf } from '../article/block-text.ts';
import type { Article, Figure } from '../types.ts';
import { checkFigures } from './check-figures.ts';
import { type FigureText, findBlockFigures } from './find-key-figures.ts';
import { mergeRepeats } from './merge-repeats.ts';
import { isTrusted } from './trusted-text.ts';

interface Place extends FigureText {
  id: string;
}

/**
 * Finds the key figures of an article's kept, certain text. Numbers that title and body both state become one figure
 * with two places; figures that disagree with each other carry a note.
 */
export function findFigures(article: Article): Article {
  const places = placesOf(article);
  const found = findBlockFigures(places).flatMap((figures, index) => {
    const id = places[index]?.id ?? '';
    return figures.map((figure): Figure => ({ block: id, ...figure }));
  });
  const headlines = new Set(places.filter(({ role }) => role !== 'body').map(({ id }) => id));
  const trusted = found.filter((figure) => isTrusted(article, figure));
  const figures = checkFigures(
    article,
    mergeRepeats(trusted, ({ block }) => headlines.has(block)),
  );
  return { ...article, figures };
}

/** The texts figures may come from, in reading order: no removed block, no code, no table without a header row. */
function placesOf(article: Article): Place[] {
  const places: Place[] = [{ id: 'title', role: 'title', text: article.title }];
  if (article.subtitle) places.push({ id: 'subtitle', role: 'heading', text: article.subtitle });
  for (const block of article.blocks) {
    if (block.removed || block.kind === 'image' || block.kind === 'code') continue;
    places.push({ id: block.id, role: block.kind === 'heading' ? 'heading' : 'body', text: textOf(block) });
  }
  return places;
}
