import type { Extraction } from '../types.ts';
import type { DocumentPage } from './page.ts';

/** Finds the article in a document. */
export function extractDocument(_page: DocumentPage): Extraction | undefined {
  return undefined;
}
