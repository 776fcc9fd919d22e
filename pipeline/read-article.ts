import { clean } from './clean/clean.ts';
import { extract } from './extract/extract.ts';
import type { Page } from './extract/page.ts';
import { findFigures } from './figures/find-figures.ts';
import { mend } from './mend/mend.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import type { Article, Evidence } from './types.ts';

/** What the pipeline is given from outside: work that needs data too large to stand in a page. */
export interface Services {
  /** Repairs garbled text; called only for pages that look garbled. Returns the article unchanged when there is nothing to repair. */
  restore(article: Article, evidence: Evidence): Promise<Article>;
}

/**
 * Reads a page's article; `undefined` when the page has none. The order of the stages, with the reason for each place:
 */
export async function readArticle(page: Page, services: Services): Promise<Article | undefined> {
  // First, since only extract sees the DOM; everything it leaves out is in the article as a removed block.
  const extraction = extract(page);
  if (!extraction) return undefined;
  // Before everything that matches patterns: rules are written for whole text.
  const restored = await services.restore(extraction.article, extraction.evidence);
  // Before clean, which would take 来源 and 记者 lines for furniture.
  const described = readMetadata(restored, extraction.evidence);
  // Before mend, so that no advert is joined to a sentence.
  const cleaned = clean(described);
  const mended = mend(cleaned);
  // Last, on whole sentences in the page's own script; removed text and unproved repairs give no figure.
  return findFigures(mended);
}
