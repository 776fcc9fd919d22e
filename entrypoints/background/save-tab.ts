import { browser } from '#imports';
import { askReader } from './messages.ts';
import { toggleReader } from './toggle-reader.ts';

/** Saves the article of a tab: through its reader, which is opened first when it is not open. */
export async function saveTab(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    await askReader(tabId, 'save', undefined);
  } catch {
    // No reader stands there: it saves by itself once it has read the page.
    await askToSaveOnOpen(tabId);
    await toggleReader(tabId);
  }
}

async function askToSaveOnOpen(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        (globalThis as typeof globalThis & { qingduSaveOnOpen?: boolean }).qingduSaveOnOpen = true;
      },
    });
  } catch {
    // Nothing can be injected there; opening the reader tells why.
  }
}
