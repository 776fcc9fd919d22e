import { browser } from '#imports';
import type { Target } from '../../pipeline/convert/convert.ts';
import { isTarget } from '../../pipeline/convert/user-dictionary.ts';
import { convertPassages } from './conversion.ts';
import { askPage } from './messages.ts';

const scripts = ['hans', 'hant', 'tw', 'hk'] as const satisfies Target[];
const names = { hans: 'scriptHans', hant: 'scriptHant', tw: 'scriptTw', hk: 'scriptHk' } as const;

/** Adds the menus that convert the page in place and the selected text; nothing is converted unless one is chosen. */
export function createConvertMenus(): void {
  const { contextMenus, i18n } = browser;
  const menus = [
    { id: 'convert-page', title: i18n.getMessage('menuConvertPage'), contexts: ['page', 'frame', 'link', 'image'] },
    { id: 'convert-selection', title: i18n.getMessage('menuConvertSelection'), contexts: ['selection'] },
    { id: 'copy-selection', title: i18n.getMessage('menuCopySelection'), contexts: ['selection'] },
  ] as const;
  for (const { id, title, contexts } of menus) {
    contextMenus.create({ id, title, contexts: [...contexts] });
    for (const to of scripts) {
      contextMenus.create({
        id: `${id}:${to}`,
        parentId: id,
        title: i18n.getMessage(names[to]),
        contexts: [...contexts],
      });
    }
  }
  contextMenus.create({
    id: 'convert-page:original',
    parentId: 'convert-page',
    title: i18n.getMessage('scriptOriginal'),
    contexts: ['page', 'frame', 'link', 'image'],
  });
}

/** Does what a chosen menu says; others are left to others. */
export async function chooseConvertMenu(
  { menuItemId, selectionText = '' }: { menuItemId: string | number; selectionText?: string | undefined },
  tabId: number | undefined,
): Promise<void> {
  const [menu, to] = String(menuItemId).split(':');
  if (tabId === undefined || to === undefined) return;
  if (menu === 'convert-page' && (to === 'original' || isTarget(to))) await convertPage(tabId, to);
  if (menu === 'convert-selection' && isTarget(to)) {
    await injectConversion(tabId);
    await askPage(tabId, 'convert-selection', { to });
  }
  if (menu === 'copy-selection' && isTarget(to)) await copySelection(tabId, selectionText, to);
}

/** Shows a tab's page in a script, or as it was. Rejects where nothing can be injected. */
export async function convertPage(tabId: number, to: Target | 'original'): Promise<void> {
  await injectConversion(tabId);
  await askPage(tabId, 'convert-page', { to });
}

async function copySelection(tabId: number, text: string, to: Target): Promise<void> {
  // Asked for at once: a browser grants a permission only while it handles the click.
  if (!(await browser.permissions.request({ permissions: ['clipboardWrite'] }))) return;
  const [converted] = await convertPassages([{ text, cuts: [] }], to);
  await injectConversion(tabId);
  await askPage(tabId, 'copy', converted?.text ?? text);
}

async function injectConversion(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/convert-page.js'] });
}
