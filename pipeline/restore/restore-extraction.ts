import { textOf } from '../article/block-text.ts';
import type { Extraction } from '../types.ts';
import { looksGarbled } from './looks-garbled.ts';
import { restoreCharacters } from './restore-characters.ts';

/** Repairs what needs the restorer's tables; see `Services`. */
export type RestoreService = (extraction: Extraction) => Promise<Extraction>;

/** Restores an article and its evidence; the service with the tables is asked only when something looks garbled. */
export async function restoreExtraction(extraction: Extraction, service: RestoreService): Promise<Extraction> {
  const restored = someLooksGarbled(extraction) ? await service(extraction) : extraction;
  // Last: private-use characters are evidence for the search.
  const article = restoreCharacters(restored.article);
  return article === restored.article ? restored : { ...restored, article };
}

function someLooksGarbled({ article }: Extraction): boolean {
  const { title, subtitle = '', byline = '', blocks } = article;
  return [title, subtitle, byline].some(looksGarbled) || blocks.some((block) => looksGarbled(textOf(block)));
}
