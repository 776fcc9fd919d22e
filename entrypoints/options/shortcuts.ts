import { browser } from '#imports';

/** The extension's commands with the keys the reader's browser has for them. */
export async function loadShortcuts(): Promise<{ name: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ name: description, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's own page for shortcuts, where there is a way to it. */
export const changeShortcuts = import.meta.env.CHROME
  ? () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
  : undefined;
