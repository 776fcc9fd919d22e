import { browser } from '#imports';

/**
 * Opens the welcome page once, when the extension is installed: not on an update, and not for an unpacked copy, which
 * its developers install all day.
 */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'development') return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
