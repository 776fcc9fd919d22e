import { extract } from '../../pipeline/extract/extract.ts';
import type { Page } from '../../pipeline/extract/page.ts';
import type { Article } from '../../pipeline/types.ts';
import { askBackground } from './messages.ts';

/**
 * Reads a page's article. It is extracted here, where the DOM is; everything after is asked of the background, where the
 * code is warm and the tables are, and where it runs beside what the page's script does meanwhile.
 */
export async function readInBackground(page: Page): Promise<Article | undefined> {
  const extraction = extract(page);
  return extraction && (await askBackground('read-extraction', extraction)).article;
}
