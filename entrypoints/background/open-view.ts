import { browser, storage } from '#imports';
import type { Article } from '../../pipeline/types.ts';

/** Opens an article on a page of the extension, beside the tab it was read in. */
export async function openView(article: Article, openerTabId: number): Promise<void> {
  const id = crypto.randomUUID();
  // Kept for the browser's session, so that the page can be loaded again; never written to disk.
  await storage.setItem(`session:view/${id}`, article);
  await browser.tabs.create({ url: `${browser.runtime.getURL('/view.html')}#${id}`, openerTabId });
}
