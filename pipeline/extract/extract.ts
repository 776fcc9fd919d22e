import type { Extraction } from '../types.ts';
import { extractDocument } from './extract-document.ts';
import { extractText } from './extract-text.ts';
import type { Page } from './page.ts';

export type { Page } from './page.ts';

/** Finds the article of a page and the evidence later stages need; `undefined` when the page carries no article. */
export function extract(page: Page): Extraction | undefined {
  switch (page.kind) {
    case 'document':
      return extractDocument(page);
    case 'text':
      return extractText(page);
    default:
      return page satisfies never;
  }
}
