import { textOf } from '../../pipeline/article/block-text.ts';
import type { Article } from '../../pipeline/types.ts';

/** How an article was read, in a few lines, for the eye to compare with the page. */
export function describeReading(article: Article): string {
  const kept = article.blocks.filter((block) => !block.removed && textOf(block) !== '').map(textOf);
  const characters = kept.reduce((sum, text) => sum + text.length, 0);
  const rows: [string, string | undefined][] = [
    ['title', article.title],
    ['time', article.publishedAt],
    ['source', article.source],
    ['byline', article.byline],
    ['text', `${kept.length} blocks, ${characters} characters`],
    ['begins', kept[0]],
    ['ends', kept.at(-1)],
  ];
  return rows.map(([name, value]) => `  ${name.padEnd(8)}${shorten(value ?? '–')}`).join('\n');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
