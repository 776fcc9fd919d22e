import type { Article } from '../types.ts';
import { joinPages } from './join-pages.ts';

/** The pages of an article that could be put together. */
export interface ReadPages {
  article: Article;
  /** How many pages it is made of, the given one among them. */
  read: number;
  /** `repeated` when a page brought nothing new, as pagers that lead round in a circle do. */
  ended: 'complete' | 'repeated' | 'failed' | 'cancelled';
}

interface Reading {
  /** The page at hand, and its number from 1. */
  article: Article;
  current: number;
  /** The other pages, in order. */
  others: readonly { number: number; url: string }[];
  /** Reads the article of another page; `undefined`, or a rejection, when there is none to be had. */
  read(url: string): Promise<Article | undefined>;
  signal: AbortSignal;
  /** Hears how many pages there are so far, from 1. */
  onProgress(read: number): void;
}

/**
 * Reads the other pages of an article one by one and joins them to the page at hand: the later ones in order, then the
 * earlier ones backwards, so that what has been read at any moment has no gap. Never rejects: what ended the reading is
 * told, and what was read until then is kept.
 */
export async function readPages({ article, current, others, read, signal, onProgress }: Reading): Promise<ReadPages> {
  const later = others.filter(({ number }) => number > current);
  const earlier = others.filter(({ number }) => number < current).reverse();
  let pages = [article];
  let joined = article;
  const end = (ended: ReadPages['ended']): ReadPages => ({ article: joined, read: pages.length, ended });
  let ended: ReadPages['ended'] = 'complete';
  onProgress(1);
  for (const [direction, isLater] of [[later, true] as const, [earlier, false] as const]) {
    for (const { url } of direction) {
      const next = await attempt(read, url, signal);
      if (signal.aborted) return end('cancelled');
      if (!next) return end('failed');
      const grown = isLater ? [...pages, next] : [next, ...pages];
      const candidate = joinPages(grown);
      if (!hasAll(candidate, grown.length)) {
        ended = 'repeated';
        break;
      }
      pages = grown;
      joined = candidate;
      onProgress(pages.length);
    }
  }
  return end(ended);
}

async function attempt(read: Reading['read'], url: string, signal: AbortSignal): Promise<Article | undefined> {
  if (signal.aborted) return undefined;
  try {
    return await read(url);
  } catch {
    return undefined; // A page that cannot be had ends the reading; the reader is told by `ended`.
  }
}

/** Joining ends before a page that brings nothing new; the last page's blocks tell. */
function hasAll(joined: Article, pages: number): boolean {
  return joined.blocks.some(({ id }) => id.startsWith(`${pages}-`));
}
