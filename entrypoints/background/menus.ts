import { browser } from '#imports';
import { toggleReader } from './toggle-reader.ts';

/** The page's context menu toggles the reader; the icon's own menu leads to settings and library. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const pageContexts = ['page', 'frame', 'selection', 'link', 'image'] as const;
  const message = (key: 'commandToggleReader') => browser.i18n.getMessage(key);
  browser.contextMenus.create({
    id: 'toggle-reader',
    title: message('commandToggleReader'),
    contexts: [...pageContexts],
  });
}

export async function chooseMenu(id: string | number, tabId: number | undefined): Promise<void> {
  if (id === 'toggle-reader') await toggleReader(tabId);
}
