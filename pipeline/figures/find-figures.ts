import type { Article } from '../types.ts';

/** Finds the article's key figures in its kept text. */
export function findFigures(article: Article): Article {
  return article;
}
