/** Keeps the reader's own words in `storage.local`: a dictionary is too large to follow them through `storage.sync`. */
import { browser } from '#imports';
import { type OwnWords, readOwnWords } from '../pipeline/convert/own-words.ts';

const ownWordsKey = 'ownWords';

/** The reader's dictionary and protected words; empty when there are none. */
export async function loadOwnWords(): Promise<OwnWords> {
  const stored = await browser.storage.local.get(ownWordsKey);
  return readOwnWords(stored[ownWordsKey]);
}

/** Changes some of the own words; the others stay. */
export async function saveOwnWords(change: Partial<OwnWords>): Promise<void> {
  await browser.storage.local.set({ [ownWordsKey]: { ...(await loadOwnWords()), ...change } });
}
