import { textOf } from '../pipeline/article/block-text.ts';
import type { Article } from '../pipeline/types.ts';
import { contentHash } from './article-id.ts';
import { onOneLine } from './on-one-line.ts';
import type { LibraryRecord, ReaderFields } from './schema.ts';

export type Description = Omit<LibraryRecord, keyof ReaderFields | 'id' | 'updatedAt'>;

/** Two full lines on a wide window. */
const excerptLength = 160;

/** Reads off an article what its row in the library shows. */
export async function describeArticle(article: Article): Promise<Description> {
  const kept = article.blocks.filter((block) => !block.removed);
  const texts = kept.map(textOf).filter((text) => text !== '');
  const body = kept.filter((block) => block.kind !== 'heading').map(textOf);
  return {
    url: article.url,
    title: article.title,
    ...pickText(article),
    script: article.script,
    places: placesOf(article),
    excerpt: onOneLine(body.join('\n'), excerptLength),
    counts: {
      characters: texts.reduce((sum, text) => sum + text.length, 0),
      figures: article.figures.length,
      removed: article.blocks.length - kept.length,
      edits: article.edits.length,
    },
    contentHash: await contentHash(article),
  };
}

/** The text that search looks through: headline, byline and kept blocks, one to a line. */
export function searchTextOf(article: Pick<Article, 'title' | 'subtitle' | 'byline' | 'blocks'>): string {
  const head = [article.title, article.subtitle, article.byline].filter((text) => text);
  return [...head, ...article.blocks.filter((block) => !block.removed && block.kind !== 'image').map(textOf)].join(
    '\n',
  );
}

function pickText({ subtitle, byline, source, section, publishedAt }: Article): Partial<LibraryRecord> {
  return {
    ...(subtitle !== undefined && { subtitle }),
    ...(byline !== undefined && { byline }),
    ...(source !== undefined && { source }),
    ...(section !== undefined && { section }),
    ...(publishedAt !== undefined && { publishedAt }),
  };
}

function placesOf({ dateline, figures }: Article): string[] {
  const scopes = figures.flatMap(({ scope }) => (scope ? [scope] : []));
  return [...new Set([...(dateline ? [dateline] : []), ...scopes])].slice(0, 12);
}
