import { browser, storage } from '#imports';
import type { ExportFormat } from '../../components/reader/export-formats.ts';
import type { Article } from '../../pipeline/types.ts';

export interface ViewWish {
  article: Article;
  /** Prints it there. */
  print?: boolean;
  /** Hands it to the downloads from there, in the background. */
  file?: ExportFormat;
}

/** Opens an article on a page of the extension, beside the tab it was read in. */
export async function openView({ article, print = false, file }: ViewWish, openerTabId: number): Promise<void> {
  const id = crypto.randomUUID();
  // Kept for the browser's session, so that the page can be loaded again; never written to disk.
  await storage.setItem(`session:view/${id}`, article);
  const search = print ? '?print' : file ? `?file=${file}` : '';
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/view.html')}${search}#${id}`,
    openerTabId,
    active: file === undefined,
  });
}
