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
  // 㓥 for 劏, 㖞 for 喎: made by rule, and printed nowhere; people write the character as it is.
  for (const [traditional, simplified] of characters) {
    if (/[\u3400-\u4dbf]/.test(simplified) && !standardRare.has(simplified)) characters.delete(traditional);
  }
  for (const [traditional, simplified] of ownCharacters) characters.set(traditional, simplified);
  keepZhu(phrases, (character) => characters.get(character) ?? character);
  override(phrases, readOverrides(simplifiedForms));
  return (text) => {
    const names = [...text.matchAll(qianName)].map((match) => match.index);
    return convertByTables(text, { phrases, characters, stays: (at) => names.includes(at) });
  };
}

/** 乾 read qián in a name that stands behind a title, 攝影師張乾琦: it is no 干 there. */
const qianName = new RegExp(
  '(?<=[師員長者家手人授士理任官督導演星將生][王李張劉陳楊黃趙吳周徐孫馬朱胡郭何林高羅鄭梁謝宋唐許韓馮鄧曹彭曾蕭田董潘袁蔡蔣余于杜葉程魏蘇呂丁任盧姚沈鍾姜崔譚陸范汪廖石金韋賈夏傅方鄒熊白孟秦邱侯江尹薛閻段雷龍黎史陶賀毛郝顧龔邵萬覃武錢戴嚴莫孔向湯溫康施洪賴莊詹顏柯翁游簡歐鐘])' +
    '乾(?=[\\u4e00-\\u9fff])(?![淨燥旱果糧杯脆洗癟涸枯])',
  'g',
);

/** Adds the words that keep their 著, with their other characters as `formOf` gives them, to phrases. */
export function keepZhu(phrases: Lexicon<string>, formOf: (character: string) => string): void {
  const spell = (word: string) =>
    [...word].map((character) => (character === '著' ? '著' : formOf(character))).join('');
  for (const word of zhuWords) phrases.set(word, spell(word));
  for (const verb of zheVerbs) phrases.set(`${verb}著`, `${spell(verb)}着`);
}

/** Forms of the rarer part of Unicode (Extension A) that 通用规范汉字表 has. */
const standardRare = new Set(
  '㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮䌷䌸㳠',
);

/** Characters that OpenCC leaves alone or to its regional tables: Taiwan's 著 牠 砲 帳, and shapes it makes but does not undo. */
const ownCharacters = [
  '著着',
  '牠它',
  '妳你',
  '砲炮',
  '帳账',
  ...'徬彷 衹只 揹背 姪侄 菓果 鎗枪 燄焰 籐藤 荳豆 隄堤 拏拿 伕夫'.split(' '),
].map((pair) => [pair.slice(0, 1), pair.slice(1)] as const);
