import { browser } from '#imports';
import { loadSettings } from '../../browser/settings-storage.ts';
import type { Refusal, TabMark } from './messages.ts';

const popup = '/popup.html';

/** The tab's next click opens the popup, which leaves the reader. Browsers forget this when the tab navigates. */
export async function markOpen(tabId: number): Promise<void> {
  await setPopup(tabId, popup);
}

/** The icon shows how the tab's article stands, and the badge, where the user wants it, how much was taken out. */
export async function markTab(tabId: number, { saved, removed }: TabMark): Promise<void> {
  const { badge } = await loadSettings();
  await setIcon(tabId, saved ? 'saved-' : 'active-');
  await forTab(() => browser.action.setBadgeText({ tabId, text: badge && removed > 0 ? String(removed) : '' }));
}

/** The tab's next click does what it does on every page. */
export async function markClosed(tabId: number): Promise<void> {
  // At once, since the next click may be near; the setting is asked for afterwards.
  await setPopup(tabId, '');
  await setIcon(tabId, '');
  const address = await defaultPopup();
  if (address !== '') await setPopup(tabId, address);
}

/** Tells why a tab is not read: in the popup, opened now where the browser lets us, else on the next click. */
export async function refuse(tabId: number, why: Refusal): Promise<void> {
  await setPopup(tabId, `${popup}#${why}`);
  try {
    await browser.action.openPopup();
  } catch {
    // Firefox before 149 opens it only while a click is being handled; a mark on the icon invites the next click.
    await forTab(() => browser.action.setBadgeText({ tabId, text: '?' }));
  }
}

/** What a click does on pages without a reader: reads at once, or opens the popup where the user prefers that. */
export async function applyClickSetting(): Promise<void> {
  await browser.action.setPopup({ popup: await defaultPopup() });
}

async function defaultPopup(): Promise<string> {
  return (await loadSettings()).click === 'popup' ? popup : '';
}

async function setPopup(tabId: number, address: string): Promise<void> {
  await forTab(() => browser.action.setPopup({ tabId, popup: address }));
  await forTab(() => browser.action.setBadgeText({ tabId, text: '' }));
}

async function setIcon(tabId: number, state: '' | 'active-' | 'saved-'): Promise<void> {
  const path = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icon/${state}${size}.png`]));
  await forTab(() => browser.action.setIcon({ tabId, path }));
}

/** A tab may be gone by now; so is its state. */
async function forTab(change: () => Promise<void>): Promise<void> {
  try {
    await change();
  } catch (error) {
    console.debug(error);
  }
}
