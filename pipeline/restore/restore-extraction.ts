import { textOf } from '../article/block-text.ts';
import type { Extraction } from '../types.ts';
import { looksGarbled } from './looks-garbled.ts';

/** Repairs what needs the restorer's tables; see `Services`. */
export type RestoreService = (extraction: Extraction) => Promise<Extraction>;

/** Restores an article and its evidence; the service with the tables is asked only when something looks garbled. */
export async function restoreExtraction(extraction: Extraction, service: RestoreService): Promise<Extraction> {
  return someLooksGarbled(extraction) ? await service(extraction) : extraction;
}

function someLooksGarbled({ article }: Extraction): boolean {
  const { title, subtitle = '', byline = '', blocks } = article;
  return [title, subtitle, byline].some(looksGarbled) || blocks.some((block) => looksGarbled(textOf(block)));
}
