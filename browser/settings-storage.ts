/** Keeps the settings and site choices in `storage.sync`. Everything larger stays on this machine, in `store/`. */
import { browser } from '#imports';
import { chosenSettings, readSettings, type Settings } from '../components/settings/settings.ts';
import { mostSiteItems, readSiteChoices, type SiteChoices, siteItems } from '../components/settings/site-choices.ts';

const settingsKey = 'settings';
const siteKeys = Array.from({ length: mostSiteItems }, (_, index) => `sites.${index}`);

/** The settings, with defaults for whatever is missing or bad. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.sync.get(settingsKey);
  return readSettings(stored[settingsKey]);
}

/** Changes some settings and gives the whole. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = readSettings({ ...(await loadSettings()), ...change });
  await browser.storage.sync.set({ [settingsKey]: chosenSettings(settings) });
  return settings;
}

/** What the reader chose for single sites, by host. */
export async function loadSiteChoices(): Promise<SiteChoices> {
  const stored = await browser.storage.sync.get(siteKeys);
  return readSiteChoices(Object.assign({}, ...siteKeys.map((key) => stored[key])));
}

/** Keeps the site choices; `false`, and nothing changed, when they are too many to be kept. */
export async function saveSiteChoices(choices: SiteChoices): Promise<boolean> {
  const items = siteItems(choices);
  if (!items) return false;
  await browser.storage.sync.set(Object.fromEntries(items.map((item, index) => [`sites.${index}`, item])));
  await browser.storage.sync.remove(siteKeys.slice(items.length));
  return true;
}

/** Calls back with the new settings whenever they change, here or on another machine. Returns a function that ends it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'sync' ? changes[settingsKey] : undefined;
    if (change) onChange(readSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
