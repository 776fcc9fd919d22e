import type { ArticlePages } from '../../pipeline/extract/find-pages.ts';
import type { Article } from '../../pipeline/types.ts';
import type { ReadArticle } from '../background/messages.ts';

/** What the script that reads a page hands to the one that shows it. */
export interface Reading {
  /** Comes from the background; `undefined` when the page has no article. */
  reading: Promise<ReadArticle | undefined>;
  /** Nobody clicked: only a sure article is shown, and nothing is said of any other. */
  quiet: boolean;
  rest: RestOfPage;
}

/** What a page has besides its article, and how it is read: the showing script has no code for reading. */
export interface RestOfPage {
  /** The further pages of the article. */
  pages?: ArticlePages | undefined;
  /** Reads another page of the same site. */
  readPage(url: string, signal: AbortSignal): Promise<Article | undefined>;
  /** Reads the page's next best part; absent where there is none. */
  readOther?: (() => Promise<Article | undefined>) | undefined;
}

/** Injected scripts of one page share a world. */
const world = globalThis as typeof globalThis & { qingduReading?: Reading | undefined };

export function handOverReading(reading: Reading): void {
  world.qingduReading = reading;
}

/** What was read and is not yet shown; there is nothing when the click has closed the reader. */
export function takeReading(): Reading | undefined {
  const reading = world.qingduReading;
  world.qingduReading = undefined;
  return reading;
}
