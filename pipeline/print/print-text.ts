import { textOf } from '../article/block-text.ts';
import type { Article } from '../types.ts';

/** The article as plain text: title, subtitle, one line of metadata, then the kept blocks, with empty lines between. */
export function printText(article: Article): string {
  const facts = [article.byline, article.source, article.publishedAt].filter(Boolean).join('  ');
  const blocks = article.blocks.filter((block) => !block.removed).map(textOf);
  const parts = [article.title, article.subtitle, facts, ...blocks].filter((part) => part);
  return `${parts.join('\n\n')}\n`;
}
