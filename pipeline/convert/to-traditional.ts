import { lonely } from './choices-table.ts';
import { chooseByContext, findLoose } from './choose-by-context.ts';
import type { ConvertTables } from './convert-tables.ts';
import type { Lexicon } from './lexicon.ts';
import { findNames } from './name-mask.ts';
import { override, readCharacters, readOverrides, readPhrases } from './read-table.ts';
import { costOf, readWords, segment, type WordList } from './segment.ts';
import { type Step, StepWriter } from './step.ts';
import { traditionalForms } from './to-traditional-table.ts';

type OwnTables = Pick<ConvertTables, 'STCharacters' | 'STPhrases' | 'STPhrases_GeneratedFromRegionalPhrases' | 'words'>;

/**
 * Builds the converter to Traditional in OpenCC's standard forms (爲 裏 羣 麪; regional forms are the next step's work).
 * Reading the tables takes some 150 ms, so build it once. Characters without an entry stay as they are.
 *
 * Phrases are matched longest first, but only from one word boundary to another: of opencc-js's errors nearly half are
 * phrases across two words, such as 被髮|明 for 被|發明.
 */
export function createToTraditional(tables: OwnTables): (text: string) => Step {
  const characters = readCharacters(tables.STCharacters);
  const words = readWords(tables.words);
  const phrases = readPhrases(tables.STPhrases_GeneratedFromRegionalPhrases, tables.STPhrases);
  const own = readOverrides(traditionalForms);
  override(phrases, own);
  for (const [phrase, form] of own) if (form !== undefined) addWord(words, phrase);
  return (text) => convertText(text, { characters, phrases, words });
}

interface Tables {
  characters: ReadonlyMap<string, string>;
  phrases: Lexicon<string>;
  words: WordList;
}

function convertText(text: string, { characters, phrases, words }: Tables): Step {
  const begins = segment(text, words);
  const mayEnd = (end: number) => begins[end] === 1;
  const fixed = findNames(text, begins, (at) => phrases.longestAt(text, at, mayEnd) !== undefined);
  for (const [at, form] of findLoose(text)) fixed.set(at, form);
  const writer = new StepWriter(text);
  const unsettled: number[] = [];
  let wordEnd = 0;
  for (let at = 0; at < text.length; ) {
    const form = fixed.get(at);
    if (form !== undefined) {
      writer.put(at, at + 1, form);
      at++;
      continue;
    }
    if (at >= wordEnd) wordEnd = nextBoundary(begins, at);
    const end = wordEnd;
    // At the beginning of a word a phrase may take in several words, and where it is long, 两岸关系|统整, it knows better
    // than the words where it ends; within a word, only its rest.
    const from = at;
    const match =
      (begins[at] === 1 && phrases.longestAt(text, at, (place) => mayEnd(place) || place - from >= 4)) ||
      phrases.longestAt(text, at, (place) => place <= end);
    if (match && !crossesFixed(fixed, at, match.end)) {
      writer.put(at, match.end, match.value);
      at = match.end;
      continue;
    }
    const size = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const character = text.slice(at, at + size);
    if (lonely.has(character)) unsettled.push(at);
    const chosen = chooseByContext(text, at, begins) ?? characters.get(character);
    if (chosen !== undefined) writer.put(at, at + size, chosen);
    at += size;
  }
  return { ...writer.finish(), unsettled };
}

function nextBoundary(begins: Uint8Array, at: number): number {
  const next = begins.indexOf(1, at + 1);
  return next < 0 ? begins.length - 1 : next;
}

function crossesFixed(fixed: ReadonlyMap<number, string>, start: number, end: number): boolean {
  if (fixed.size === 0) return false;
  for (let at = start + 1; at < end; at++) if (fixed.has(at)) return true;
  return false;
}

/** A word of ours that the list does not have must win against its parts, but only just: 面包机 must not break 全面|包机. */
function addWord(words: WordList, word: string): void {
  const cost = Math.min(costOf(word, words) - 1, word.length === 2 ? 13 : Infinity);
  const known = words.get(word);
  if (known === undefined || known > cost) words.set(word, cost);
}
