import type { ConvertTables } from './convert-tables.ts';
import type { Lexicon } from './lexicon.ts';
import { override, readCharacters, readOverrides, readPairs, readPhrases } from './read-table.ts';
import { hongKongForms, taiwanForms } from './regional-forms-table.ts';
import { convertByTables, type Step } from './step.ts';
import { keepZhu } from './to-simplified.ts';

/** How Traditional is written: what both places share, Taiwan's forms, Hong Kong's. */
export type Region = 'hant' | 'tw' | 'hk';

/**
 * Builds the step from OpenCC's standard forms (爲 裏 羣 麪 着) to those people write: 為 裡 群 麵 着 in `hant`, with
 * 著 in `tw`; 為 裏 群 衞 説 in `hk`.
 */
export function createRegionalForms(tables: ConvertTables, region: Region): (text: string) => Step {
  const characters = charactersOf(tables, region);
  for (const [rare, usual] of readPairs(region === 'tw' ? `${bookish} ${bookishInTaiwan}` : bookish)) {
    characters.set(rare, usual);
  }
  const phrases = phrasesOf(tables, region);
  // OpenCC's phrases have 應剋制 beside 克制.
  phrases.set('剋制', '克制');
  return (text) => convertByTables(text, { phrases, characters });
}

/** Builds the step from Traditional of either place to the forms of one. */
export function createRegionChange(tables: ConvertTables, region: Region): (text: string) => Step {
  const phrases = phrasesOf(tables, region);
  const characters = charactersOf(tables, region);
  if (region === 'hk') {
    characters.set('裡', '裏').set('著', '着').set('汙', '污').set('台', '台');
    keepZhu(phrases, (character) => character);
  } else {
    for (const [form, standard] of readCharacters(tables.HKVariantsRev)) {
      if (form !== '台') characters.set(form, characters.get(standard) ?? standard);
    }
  }
  const step = { phrases, characters };
  return (text) => convertByTables(text, step);
}

function phrasesOf(tables: ConvertTables, region: Region): Lexicon<string> {
  const phrases = readPhrases(...(region === 'hk' ? [tables.HKVariantsPhrases] : []));
  if (region === 'tw') override(phrases, readOverrides(taiwanForms));
  if (region === 'hk') override(phrases, readOverrides(hongKongForms));
  return phrases;
}

function charactersOf(tables: ConvertTables, region: Region): Map<string, string> {
  if (region === 'hk') return readCharacters(tables.HKVariants).set('羣', '群');
  const characters = readCharacters(tables.TWVariants);
  if (region === 'tw') return characters.set('賬', '帳');
  for (const form of taiwanOnly) characters.delete(form);
  return characters;
}

/**
 * Shapes that OpenCC's phrases keep after old dictionaries (丈母孃 管絃樂 死衚衕) and that no paper prints any more, each
 * with the one it prints. Only text that comes from Simplified is spelled so: whoever writes 孃 in Traditional means it.
 */
const bookish = '孃娘 絃弦 燬毀 譭毀 翫玩 嫋裊 閤合 衚胡 衕同 伕夫 幷并 澂澄 谿溪 淩凌 菓果 鍼針 隄堤 拏拿 燄焰';

/** The same for Taiwan, where Hong Kong does write the first of each pair. */
const bookishInTaiwan = '捱挨 侄姪';

/** Standard forms that Taiwan alone writes otherwise. */
const taiwanOnly = [...'着污泄痹棱檐幺蔘皁睾'];
