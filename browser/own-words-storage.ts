/** Keeps the reader's own words in `storage.local`: a dictionary is too large to follow them through `storage.sync`. */
import { browser } from '#imports';
import { type OwnWords, readOwnWords } from '../pipeline/convert/own-words.ts';

const ownWordsKey = 'ownWords';

/** The reader's dictionary and protected words; empty when there are none. */
export async function loadOwnWords(): Promise<OwnWords> {
  const stored = await browser.storage.local.get(ownWordsKey);
  return readOwnWords(stored[ownWordsKey]);
}

/** Calls back whenever the own words change, here or on another page. Returns a function that ends it. */
export function watchOwnWords(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && ownWordsKey in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Changes some of the own words; the others stay. */
export async function saveOwnWords(change: Partial<OwnWords>): Promise<void> {
  await browser.storage.local.set({ [ownWordsKey]: { ...(await loadOwnWords()), ...change } });
}
