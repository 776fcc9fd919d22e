import { extract } from '../../pipeline/extract/extract.ts';
import { askBackground } from '../background/messages.ts';
import { pageOfDocument } from './page-of-document.ts';
import type { Reading } from './reading-of-tab.ts';
import { restOfPage } from './rest-of-page.ts';

/** Begins to read the article of the page; the background goes on with it while the script that shows it is loaded. */
export function readPage(document: Document, { quiet }: { quiet: boolean }): Reading {
  const page = pageOfDocument(document);
  const extraction = extract(page);
  const reading = extraction ? askBackground('read-extraction', extraction) : Promise.resolve(undefined);
  // Whoever shows the article hears of a failure; nobody else has to.
  reading.catch(() => {});
  return { reading, quiet, rest: restOfPage(page, { hasSecond: extraction?.hasSecond === true }) };
}
