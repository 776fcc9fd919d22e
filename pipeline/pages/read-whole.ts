import { textOf } from '../article/block-text.ts';
import type { Article } from '../types.ts';
import type { ReadPages } from './read-pages.ts';

interface Reading {
  /** The page at hand, which shows the beginning. */
  article: Article;
  url: string;
  /** Reads the article of another page; `undefined`, or a rejection, when there is none to be had. */
  read(url: string): Promise<Article | undefined>;
  signal: AbortSignal;
}

/**
 * Reads the page that shows an article whole (余下全文) in place of its beginning. It is believed when it holds most of
 * what is read already and more besides. Never rejects; what was read until then is kept.
 */
export async function readWhole({ article, url, read, signal }: Reading): Promise<ReadPages> {
  const whole = await read(url).catch(() => undefined); // A page that cannot be had is told by `ended`.
  if (signal.aborted) return { article, read: 1, ended: 'cancelled' };
  if (!whole) return { article, read: 1, ended: 'failed' };
  if (!continues(article, whole)) return { article, read: 1, ended: 'repeated' };
  // The library knows the article by the page it was opened on.
  return { article: { ...whole, url: article.url }, read: 2, ended: 'complete' };
}

/** Least share of the blocks at hand that the whole must hold; sites set a notice or two apart on each page. */
const leastShare = 0.6;

function continues(beginning: Article, whole: Article): boolean {
  const own = textsOf(beginning);
  const all = new Set(textsOf(whole));
  return all.size > new Set(own).size && own.filter((text) => all.has(text)).length >= leastShare * own.length;
}

function textsOf({ blocks }: Article): string[] {
  return blocks.filter(({ removed }) => !removed).map((block) => textOf(block).replace(/\s+/g, ''));
}
