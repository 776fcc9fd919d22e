import type { ConvertTables } from './convert-tables.ts';
import { override, readCharacters, readOverrides, readPhrases } from './read-table.ts';
import { readWords, segment } from './segment.ts';
import { convertByTables, type Step } from './step.ts';
import { taiwanWords } from './vocabulary-table.ts';

/**
 * Builds the step that puts Taiwan's words for the mainland's (軟件 to 軟體, 出租車 to 計程車), from Traditional. Words
 * stand from one boundary to another, so that 改變|量子 has no 變量; those that mean several things, of which
 * only one is called otherwise (項目 通過 質量), stay.
 */
export function createVocabulary(tables: ConvertTables): (text: string) => Step {
  const phrases = readPhrases(tables.TWPhrases);
  override(phrases, readOverrides(taiwanWords));
  // The word list is Simplified, so boundaries are found in the text's Simplified spelling, which is as long.
  const simplified = readCharacters(tables.TSCharacters);
  const words = readWords(tables.words);
  for (const [word, form] of readOverrides(taiwanWords)) if (form !== undefined) words.set(spell(word, simplified), 11);
  return (text) => convertByTables(text, { phrases, characters: new Map() }, segment(spell(text, simplified), words));
}

function spell(text: string, simplified: ReadonlyMap<string, string>): string {
  let spelled = '';
  for (const character of text) {
    const form = simplified.get(character);
    spelled += form?.length === character.length ? form : character;
  }
  return spelled;
}
