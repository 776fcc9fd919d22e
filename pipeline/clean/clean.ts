import type { Article } from '../types.ts';

/** Marks what is not the article: adverts, recommendation lists, disclaimers, pagers, share prompts. */
export function clean(article: Article): Article {
  return article;
}
