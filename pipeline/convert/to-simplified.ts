import type { ConvertTables } from './convert-tables.ts';
import type { Lexicon } from './lexicon.ts';
import { override, readCharacters, readOverrides, readPhrases } from './read-table.ts';
import { convertByTables, type Step } from './step.ts';
import { simplifiedForms } from './to-simplified-table.ts';
import { zheVerbs, zhuWords } from './zhu-words-table.ts';

type OwnTables = Pick<ConvertTables, 'TSCharacters' | 'TSPhrases' | 'HKVariantsRev'>;

/**
 * Builds the converter from Traditional of any region to Simplified. Taiwan writes 著 for both 著 and 着: it becomes 着
 * except in words of writing and showing (著名 原著 顯著).
 */
export function createToSimplified(tables: OwnTables): (text: string) => Step {
  const phrases = readPhrases(tables.TSPhrases);
  const characters = readCharacters(tables.TSCharacters);
  // 衞 説 綫: Hong Kong's forms that the table of characters does not have.
  for (const [form, standard] of readCharacters(tables.HKVariantsRev)) {
    if (!characters.has(form) && characters.has(standard)) characters.set(form, characters.get(standard) ?? form);
  }
  for (const [traditional, simplified] of ownCharacters) characters.set(traditional, simplified);
  keepZhu(phrases, (character) => characters.get(character) ?? character);
  override(phrases, readOverrides(simplifiedForms));
  return (text) => convertByTables(text, { phrases, characters });
}

/** Adds the words that keep their 著, with their other characters as `formOf` gives them, to phrases. */
export function keepZhu(phrases: Lexicon<string>, formOf: (character: string) => string): void {
  const spell = (word: string) =>
    [...word].map((character) => (character === '著' ? '著' : formOf(character))).join('');
  for (const word of zhuWords) phrases.set(word, spell(word));
  for (const verb of zheVerbs) phrases.set(`${verb}著`, `${spell(verb)}着`);
}

/** Characters that OpenCC leaves alone or to its regional tables: Taiwan's 著 牠 砲 帳, and shapes it makes but does not undo. */
const ownCharacters = [
  '著着',
  '牠它',
  '妳你',
  '砲炮',
  '帳账',
  ...'揹背 菓果 鎗枪 燄焰 籐藤 荳豆 隄堤 拏拿 伕夫'.split(' '),
].map((pair) => [pair.slice(0, 1), pair.slice(1)] as const);
