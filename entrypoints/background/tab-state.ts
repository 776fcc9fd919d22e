import { browser } from '#imports';
import type { Refusal } from './messages.ts';

/** The tab's next click opens the popup, which leaves the reader. Browsers forget this when the tab navigates. */
export async function markOpen(tabId: number): Promise<void> {
  await setPopup(tabId, '/popup.html');
}

/** The tab's next click reads again. */
export async function markClosed(tabId: number): Promise<void> {
  await setPopup(tabId, '');
}

/** Tells why a tab is not read: in the popup, opened now where the browser lets us, else on the next click. */
export async function refuse(tabId: number, why: Refusal): Promise<void> {
  await setPopup(tabId, `/popup.html#${why}`);
  try {
    await browser.action.openPopup();
  } catch {
    // Firefox before 149 opens it only while a click is being handled; a mark on the icon invites the next click.
    await browser.action.setBadgeText({ tabId, text: '?' });
  }
}

async function setPopup(tabId: number, popup: string): Promise<void> {
  try {
    await browser.action.setPopup({ tabId, popup });
    await browser.action.setBadgeText({ tabId, text: '' });
  } catch {
    // The tab is gone; so is its state.
  }
}
