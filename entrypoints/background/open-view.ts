import { browser, storage } from '#imports';
import type { Article } from '../../pipeline/types.ts';

/** Opens an article on a page of the extension, beside the tab it was read in, and prints it there if asked to. */
export async function openView(
  { article, print = false }: { article: Article; print?: boolean },
  openerTabId: number,
): Promise<void> {
  const id = crypto.randomUUID();
  // Kept for the browser's session, so that the page can be loaded again; never written to disk.
  await storage.setItem(`session:view/${id}`, article);
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/view.html')}${print ? '?print' : ''}#${id}`,
    openerTabId,
  });
}
