import { browser } from '#imports';
import { markOpen, refuse } from './tab-state.ts';

/** Opens the reader in a tab, or leaves it when it is open: the injected script knows which. */
export async function toggleReader(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  // At once, so that a second click finds the popup however fast it comes; a reader that leaves takes it back.
  void markOpen(tabId);
  if (await inject(tabId)) return;
  // Under load the grant of activeTab can reach the tab's process after the click does: 3 of 60 clicks failed once.
  await new Promise((resolve) => setTimeout(resolve, 50));
  if (await inject(tabId)) return;
  await refuse(tabId, 'blocked');
}

async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    return true;
  } catch {
    // Browser pages, stores, PDF viewers: the browser says no, and the popup says so.
    return false;
  }
}
