import type { DictionaryEntry } from './user-dictionary.ts';
import { isTarget } from './user-dictionary.ts';

/**
 * The reader's own words as they are stored (`storage.local`, key `ownWords`): terms that are never converted, and
 * entries that are applied before everything else.
 */
export interface OwnWords {
  protectedTerms: string[];
  dictionary: DictionaryEntry[];
}

/** More than anybody keeps; a broken import must not fill the storage. */
const most = 50_000;

/** Reads own words out of anything stored or imported; what is no word is left out. Never throws. */
export function readOwnWords(stored: unknown): OwnWords {
  const { protectedTerms, dictionary } = isRecord(stored) ? stored : {};
  return {
    protectedTerms: arrayOf(protectedTerms).filter((term): term is string => typeof term === 'string' && term !== ''),
    dictionary: arrayOf(dictionary).flatMap((entry) => readEntry(entry) ?? []),
  };
}

function readEntry(entry: unknown): DictionaryEntry | undefined {
  if (!isRecord(entry)) return undefined;
  const { from, after, to } = entry;
  if (typeof from !== 'string' || from === '' || typeof after !== 'string') return undefined;
  const targets = arrayOf(to).filter(isTarget);
  return { from, after, ...(targets.length > 0 && { to: targets }) };
}

function arrayOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
