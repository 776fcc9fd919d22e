import type { Target } from './convert.ts';
import { Lexicon } from './lexicon.ts';
import type { Kept } from './protected-text.ts';

/** A word of the reader's own and what it becomes. */
export interface DictionaryEntry {
  from: string;
  after: string;
  /** The scripts it holds for; all when absent. */
  to?: readonly Target[];
}

/** What reading a dictionary's text gave: its entries, and the lines that could not be read. */
export interface ReadDictionary {
  entries: DictionaryEntry[];
  /** Line numbers from 1, with the line. */
  unread: { line: number; text: string }[];
}

const targets: readonly string[] = ['hans', 'hant', 'tw', 'hk', 'twp'] satisfies Target[];

/**
 * Reads a dictionary from text, as readers keep and share it: one entry a line, `from`, `after` and, when it holds for
 * some scripts only, their names with commas; a tab between them (or `=` or `=>`): `软件	軟體	tw,twp`. Empty lines and
 * lines that begin with # are skipped. A later entry for the same word and scripts takes an earlier one's place.
 */
export function parseDictionary(text: string): ReadDictionary {
  const entries = new Map<string, DictionaryEntry>();
  const unread: ReadDictionary['unread'] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const entry = parseEntry(line);
    if (entry) entries.set(`${entry.from}\t${entry.to ?? ''}`, entry);
    else unread.push({ line: index + 1, text: line });
  }
  return { entries: [...entries.values()], unread };
}

/** Writes a dictionary as text that `parseDictionary` reads back unchanged. */
export function formatDictionary(entries: readonly DictionaryEntry[]): string {
  return entries.map(({ from, after, to }) => `${[from, after, ...(to ? [to.join(',')] : [])].join('\t')}\n`).join('');
}

function parseEntry(line: string): DictionaryEntry | undefined {
  const [from = '', after, scripts = ''] = line
    .split(line.includes('\t') ? '\t' : /\s*=>?\s*/)
    .map((part) => part.trim());
  const to = scripts.split(/[,，]\s*/).filter((name) => name !== '');
  if (from === '' || after === undefined || !to.every(isTarget)) return undefined;
  return { from, after, ...(to.length > 0 && { to }) };
}

/** Whether a value names a script to convert to. */
export function isTarget(name: unknown): name is Target {
  return targets.some((target) => target === name);
}

/**
 * Builds the search for a reader's own words for one script: protected terms stay as they are, entries become what they
 * say. At each place the longest wins; 10,000 of them cost no more than ten.
 */
export function createOwnWords(
  {
    protectedTerms = [],
    dictionary = [],
  }: { protectedTerms?: readonly string[]; dictionary?: readonly DictionaryEntry[] },
  to: Target,
): (text: string) => Kept[] {
  if (dictionary.length + protectedTerms.length === 0) return () => [];
  const words = new Lexicon<string>();
  for (const entry of dictionary) if (entry.to?.includes(to) ?? true) words.set(entry.from, entry.after);
  for (const term of protectedTerms) words.set(term, term);
  return (text) => {
    const found: Kept[] = [];
    for (let at = 0; at < text.length; at++) {
      const match = words.longestAt(text, at, () => true) ?? singleAt(words, text, at);
      if (!match) continue;
      found.push({ start: at, end: match.end, after: match.value });
      at = match.end - 1;
    }
    return found;
  };
}

function singleAt(words: Lexicon<string>, text: string, at: number): { end: number; value: string } | undefined {
  const value = words.get(text.charAt(at));
  return value === undefined ? undefined : { end: at + 1, value };
}
