import { clean } from './clean/clean.ts';
import { extract } from './extract/extract.ts';
import type { Page } from './extract/page.ts';
import { mend } from './mend/mend.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { type RestoreService, restoreExtraction } from './restore/restore-extraction.ts';
import type { Article, Extraction } from './types.ts';

/** What the pipeline is given from outside: work that needs data or code too large to stand in a page. */
export interface Services {
  /** Repairs garbled text in article and evidence; called only for pages that look garbled. */
  restore: RestoreService;
  /** Finds the key figures: a third of all code that reads a page, which no page has to be given. */
  findFigures(article: Article): Promise<Article>;
}

/** Reads a page's article; `undefined` when the page has none. */
export async function readArticle(page: Page, services: Services): Promise<Article | undefined> {
  // First, since only extract sees the DOM; everything it leaves out is in the article as a removed block.
  const extraction = extract(page);
  return extraction && readExtraction(extraction, services);
}

/** Makes the finished article of what was extracted. The order of the stages, with the reason for each place: */
export async function readExtraction(extraction: Extraction, services: Services): Promise<Article> {
  // Before everything that matches patterns: rules are written for whole text.
  const restored = await restoreExtraction(extraction, services.restore);
  // Before clean, which would take 来源 and 记者 lines for furniture.
  const described = readMetadata(restored.article, restored.evidence);
  // Before mend, so that no advert is joined to a sentence.
  const cleaned = clean(described);
  const mended = mend(cleaned);
  // Last, on whole sentences in the page's own script; removed text and unproved repairs give no figure.
  return services.findFigures(mended);
}
