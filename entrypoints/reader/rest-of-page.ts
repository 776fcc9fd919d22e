import { findPages } from '../../pipeline/extract/find-pages.ts';
import type { Page } from '../../pipeline/extract/page.ts';
import type { Article } from '../../pipeline/types.ts';
import { readInBackground } from '../background/read-in-background.ts';
import { fetchPage } from './fetch-page.ts';
import { pageOfDocument } from './page-of-document.ts';
import type { RestOfPage } from './reading-of-tab.ts';

/** What a page has besides its article; `hasSecond` says whether extraction saw a next best part. */
export function restOfPage(page: Page, { hasSecond }: { hasSecond: boolean }): RestOfPage {
  if (page.kind !== 'document') return { readPage };
  return { pages: findPages(page.document, page.url), readPage, ...(hasSecond && { readOther }) };
}

async function readPage(url: string, signal: AbortSignal): Promise<Article | undefined> {
  return readInBackground(await fetchPage(url, signal));
}

async function readOther(): Promise<Article | undefined> {
  const page = pageOfDocument(document);
  return page.kind === 'document' ? readInBackground({ ...page, second: true }) : undefined;
}
