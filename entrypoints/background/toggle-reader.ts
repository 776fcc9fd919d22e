import { browser } from '#imports';
import { layHeadline } from '../../components/reader/lay-headline.ts';
import { markOpen, refuse } from './tab-state.ts';

/**
 * Waits before trying again, in milliseconds. Under load the grant of activeTab reaches the tab's process after the
 * click does: 3 of 60 clicks failed once, and one retry after 50 ms mended all; a machine at its limit takes longer.
 */
const waits = [50, 150, 400];

/** Opens the reader in a tab, or leaves it when it is open: the injected script knows which. */
export async function toggleReader(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  let outcome = inject(tabId);
  // At once, so that a second click finds the popup however fast it comes; a reader that leaves takes it back.
  void markOpen(tabId);
  // While the page is read: the first use of Intl takes a while, and the head of the article will need it.
  layHeadline('清读', '');
  for (const wait of waits) {
    if ((await outcome) !== 'not-yet') break;
    await new Promise((resolve) => setTimeout(resolve, wait));
    outcome = inject(tabId);
  }
  if ((await outcome) !== 'done') await refuse(tabId, 'blocked');
}

async function inject(tabId: number): Promise<'done' | 'not-yet' | 'never'> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js', '/overlay.js'] });
    return 'done';
  } catch (error) {
    // Of its own pages and its store Chromium says so at once ('Cannot access a chrome:// URL'); Firefox does not.
    const mayComeYet = /Cannot access contents|Missing host permission/.test(String(error));
    return mayComeYet ? 'not-yet' : 'never';
  }
}
