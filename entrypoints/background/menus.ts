import { browser } from '#imports';
import { createConvertMenus } from './convert-menus.ts';
import { openLibraryPage } from './library-handlers.ts';
import { saveTab } from './save-tab.ts';
import { toggleReader } from './toggle-reader.ts';

/** The page's context menu toggles the reader; the icon's own menu leads to settings and library. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const pageContexts = ['page', 'frame', 'selection', 'link', 'image'] as const;
  const message = (key: 'commandToggleReader' | 'commandSaveArticle' | 'menuOpenLibrary') =>
    browser.i18n.getMessage(key);
  browser.contextMenus.create({
    id: 'toggle-reader',
    title: message('commandToggleReader'),
    contexts: [...pageContexts],
  });
  browser.contextMenus.create({
    id: 'save-article',
    title: message('commandSaveArticle'),
    contexts: [...pageContexts],
  });
  browser.contextMenus.create({ id: 'open-library', title: message('menuOpenLibrary'), contexts: ['action'] });
  createConvertMenus();
}

export async function chooseMenu(id: string | number, tabId: number | undefined): Promise<void> {
  if (id === 'toggle-reader') await toggleReader(tabId);
  if (id === 'save-article') await saveTab(tabId);
  if (id === 'open-library') await openLibraryPage();
}
