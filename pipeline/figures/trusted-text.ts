import type { Article, Figure } from '../types.ts';

/**
 * Whether the text a figure was read from is certain: kept, readable, and not made by a repair that is only likely.
 * Repairs without a proof mark are mechanical (entities, invisible characters, joins) and are trusted.
 */
export function isTrusted(article: Article, figure: Figure): boolean {
  if (/[□�]/.test(figure.raw)) return false;
  const touches = (place: { block: string; start: number; end: number }) =>
    place.block === figure.block && place.start < figure.end && figure.start < place.end;
  if (article.unreadable?.some(touches)) return false;
  return !article.edits.some((edit) => edit.proof === 'likely' && touches(edit));
}
