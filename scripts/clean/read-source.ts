import { JSDOM } from 'jsdom';
import type { Page } from '../../pipeline/extract/page.ts';
import { readArticle, type Services } from '../../pipeline/read-article.ts';
import type { Article } from '../../pipeline/types.ts';
import { Problem, sizeLimit, tooLarge } from './problems.ts';

/** A page as it reaches the command line: markup, or text as it was scraped. */
export interface Source {
  html?: string;
  text?: string;
  url?: string;
}

/** Reads the article of a source through the whole pipeline; throws a `Problem` when there is none. */
export async function readSource({ html, text, url }: Source, services: Services): Promise<Article> {
  const content = html ?? text;
  if (content === undefined) throw new Problem('It has neither "html" nor "text".');
  if (Buffer.byteLength(content) > sizeLimit) throw new Problem(tooLarge);
  if (content.trim() === '') throw new Problem('It is empty.');
  const windows: JSDOM[] = [];
  const parseHtml = (markup: string): Document => {
    const dom = new JSDOM(markup, { ...(url && URL.canParse(url) && /^https?:/.test(url) && { url }) });
    windows.push(dom);
    return dom.window.document;
  };
  try {
    const page: Page =
      html === undefined
        ? { kind: 'text', text: content, parseHtml, ...(url && { url }) }
        : { kind: 'document', document: parseHtml(html), url: url ?? '' };
    const article = await readArticle(page, services);
    if (!article) throw new Problem('It carries no article.');
    return article;
  } finally {
    // A window left open is memory that a long batch never gets back.
    for (const dom of windows) dom.window.close();
  }
}
