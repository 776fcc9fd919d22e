import { decodePage } from '../../pipeline/extract/decode-page.ts';
import type { DocumentPage } from '../../pipeline/extract/page.ts';
import { pageOfParsed } from './page-of-document.ts';

/** A page that takes longer than this, in milliseconds, is not coming. */
const patience = 30_000;

/** Markup beyond this many bytes is no page of news. */
const mostBytes = 10_000_000;

/**
 * Fetches another page of the site the reader stands on, and parses it; no script of it runs. Rejects when the page
 * cannot be had, is no HTML, or leads away from the site.
 */
export async function fetchPage(url: string, signal: AbortSignal): Promise<DocumentPage> {
  if (new URL(url).origin !== location.origin) throw new TypeError(`Expected a page of ${location.origin}, got ${url}`);
  const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  // What the site forwards elsewhere is not its article any more.
  if (response.url && new URL(response.url).origin !== location.origin) throw new Error(`${url} leads to another site`);
  const type = response.headers.get('content-type') ?? '';
  if (type !== '' && !/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) throw new Error(`${url} is ${type}`);
  // Copied once more: in Firefox the answer belongs to the page's world, where parts of it may not be taken.
  const bytes = new Uint8Array(new Uint8Array(await response.arrayBuffer()));
  if (bytes.length > mostBytes) throw new Error(`${url} is too large`);
  const { text } = decodePage(bytes, type);
  return pageOfParsed(new DOMParser().parseFromString(text, 'text/html'), response.url || url);
}
