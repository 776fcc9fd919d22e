import { extract } from '../../pipeline/extract/extract.ts';
import { readExtraction } from '../../pipeline/read-article.ts';
import { backgroundServices } from '../background/ask-services.ts';
import { askBackground } from '../background/messages.ts';
import { canStandOver } from './can-stand-over.ts';
import { offerMore } from './offer-more.ts';
import { openReader } from './open-reader.tsx';
import { pageOfDocument } from './page-of-document.ts';
import { startSession } from './reader-session.ts';

/** Below this a page is rather a list than a story; a click still reads it. */
const leastConfidence = 0.5;

/**
 * Reads the article of the page and shows it over the page, or on a page of the extension where it cannot stand.
 * A quiet reading shows a sure article over the page, and else nothing.
 */
export async function readPage(document: Document, { quiet }: { quiet: boolean }): Promise<void> {
  const page = pageOfDocument(document);
  const extraction = extract(page);
  const article = extraction && (await readExtraction(extraction, backgroundServices));
  if (quiet && (!article || article.confidence < leastConfidence || !canStandOver(document))) return;
  if (!article) return void (await askBackground('reader-refused', 'no-article'));
  if (!canStandOver(document)) return void (await askBackground('open-view', { article }));
  const session = await startSession(article);
  openReader(document, session, offerMore(page, session, extraction.hasSecond === true));
}
