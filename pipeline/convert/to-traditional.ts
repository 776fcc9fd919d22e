import { chooseByContext } from './choose-by-context.ts';
import { Lexicon } from './lexicon.ts';
import { findNames } from './name-mask.ts';
import { readWords, segment, type WordList } from './segment.ts';
import { simplifiedOverrides } from './simplified-overrides-table.ts';

/** What turning Simplified into Traditional needs: OpenCC's tables (`简体 繁體|…`) and the word list. */
export interface TraditionalTables {
  characters: string;
  /** Later lists win over earlier ones. */
  phrases: readonly string[];
  /** In the form `readWords` reads. */
  words: string;
}

/** Text after one step of conversion, with the stretches whose length changed. */
export interface Step {
  text: string;
  /** In order, in UTF-16 code units of the text before the step; every other character is at its old distance. */
  shifts: { start: number; end: number; length: number }[];
}

/**
 * Builds the converter to Traditional in OpenCC's standard forms (爲 裏 羣 麪; regional forms are the next step's work).
 * Reading the tables takes some 150 ms, so build it once. Characters without an entry stay as they are.
 *
 * Phrases are matched longest first, but only from one word boundary to another: of opencc-js's errors nearly half are
 * phrases across two words, such as 被髮|明 for 被|發明.
 */
export function createToTraditional(tables: TraditionalTables): (text: string) => Step {
  const characters = readPairs(tables.characters);
  const words = readWords(tables.words);
  const phrases = readPhrases(tables.phrases);
  for (const [phrase, traditional] of simplifiedOverrides) {
    if (traditional === undefined) phrases.delete(phrase);
    else {
      phrases.set(phrase, traditional);
      addWord(words, phrase);
    }
  }
  return (text) => convertText(text, { characters, phrases, words });
}

interface Tables {
  characters: ReadonlyMap<string, string>;
  phrases: Lexicon<string>;
  words: WordList;
}

function convertText(text: string, { characters, phrases, words }: Tables): Step {
  const begins = segment(text, words);
  const names = findNames(text, begins);
  const mayEnd = (end: number) => begins[end] === 1;
  const result: Step = { text: '', shifts: [] };
  const put = (start: number, end: number, after: string) => {
    result.text += after;
    if (after.length !== end - start) result.shifts.push({ start, end, length: after.length });
  };
  let wordEnd = 0;
  for (let at = 0; at < text.length; ) {
    const name = names.get(at);
    if (name !== undefined) {
      put(at, at + 1, name);
      at++;
      continue;
    }
    if (at >= wordEnd) wordEnd = nextBoundary(begins, at);
    const end = wordEnd;
    // At the beginning of a word a phrase may take in several words; within a word, only its rest.
    const match =
      (begins[at] === 1 && phrases.longestAt(text, at, mayEnd)) || phrases.longestAt(text, at, (place) => place <= end);
    if (match && !crossesName(names, at, match.end)) {
      put(at, match.end, match.value);
      at = match.end;
      continue;
    }
    const size = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const character = text.slice(at, at + size);
    put(at, at + size, chooseByContext(text, at, begins) ?? characters.get(character) ?? character);
    at += size;
  }
  return result;
}

function nextBoundary(begins: Uint8Array, at: number): number {
  const next = begins.indexOf(1, at + 1);
  return next < 0 ? begins.length - 1 : next;
}

function crossesName(names: ReadonlyMap<number, string>, start: number, end: number): boolean {
  if (names.size === 0) return false;
  for (let at = start + 1; at < end; at++) if (names.has(at)) return true;
  return false;
}

/** A word of ours that the list does not have must be able to win against its parts, the more surely the longer it is. */
function addWord(words: WordList, word: string): void {
  const cost = word.length === 2 ? 13 : 10;
  const known = words.get(word);
  if (known === undefined || known > cost) words.set(word, cost);
}

function readPhrases(lists: readonly string[]): Lexicon<string> {
  const phrases = new Lexicon<string>();
  for (const list of lists) for (const [phrase, traditional] of pairsOf(list)) phrases.set(phrase, traditional);
  return phrases;
}

/** A table in OpenCC's compact form, `发 發|后 後`. */
export function readPairs(list: string): Map<string, string> {
  return new Map(pairsOf(list));
}

function* pairsOf(list: string): Generator<[string, string]> {
  for (let start = 0; start < list.length; ) {
    const bar = list.indexOf('|', start);
    const end = bar < 0 ? list.length : bar;
    const space = list.indexOf(' ', start);
    yield [list.slice(start, space), list.slice(space + 1, end)];
    start = end + 1;
  }
}
