import { askBackground } from '../background/messages.ts';
import { canStandOver } from './can-stand-over.ts';
import { offerMore } from './offer-more.ts';
import { openReader } from './open-reader.tsx';
import { loadChoices, startSession } from './reader-session.ts';
import type { Reading } from './reading-of-tab.ts';

/** Below this a page is hardly ever a story; a click still reads it. */
const leastConfidence = 0.4;

/**
 * Shows what was read over the page, or on a page of the extension where it cannot stand. A quiet reading shows a sure
 * article over the page, and else nothing.
 */
export async function showReading(document: Document, { reading: coming, quiet, rest }: Reading): Promise<void> {
  const loading = loadChoices();
  const { article, head } = (await coming) ?? {};
  if (quiet && (!article || article.confidence < leastConfidence || !canStandOver(document))) return;
  if (!article || !head) return void (await askBackground('reader-refused', 'no-article'));
  if (!canStandOver(document)) return void (await askBackground('open-view', { article }));
  const session = startSession(article, await loading);
  openReader(document, { session, more: offerMore(rest, session), head });
}
