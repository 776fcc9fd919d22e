import { browser } from '#imports';
import { translate } from '../../browser/translate.ts';
import { createConvertMenus } from './convert-menus.ts';
import { openLibraryPage } from './library-handlers.ts';
import { saveTab } from './save-tab.ts';
import { toggleReader } from './toggle-reader.ts';

/** The page's context menu toggles the reader; the icon's own menu leads to settings and library. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const onPages = ['page', 'frame', 'selection', 'link', 'image'] as const;
  for (const [id, message, contexts] of [
    ['toggle-reader', 'commandToggleReader', onPages],
    ['save-article', 'commandSaveArticle', onPages],
    ['open-library', 'menuOpenLibrary', ['action']],
    ['open-options', 'openOptions', ['action']],
  ] as const) {
    browser.contextMenus.create({ id, title: translate(message), contexts: [...contexts] });
  }
  createConvertMenus();
}

export async function chooseMenu(id: string | number, tabId: number | undefined): Promise<void> {
  if (id === 'toggle-reader') await toggleReader(tabId);
  if (id === 'save-article') await saveTab(tabId);
  if (id === 'open-library') await openLibraryPage();
  if (id === 'open-options') await browser.runtime.openOptionsPage();
}
