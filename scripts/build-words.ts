/**
 * Writes public/convert/words.txt, the word list that conversion finds word boundaries with, out of jieba's.
 *
 *   npm pack nodejieba@3.5.8 && tar xzf nodejieba-3.5.8.tgz
 *   npx node scripts/build-words.ts package/submodules/cppjieba/dict/jieba.dict.utf8 public/convert/words.txt
 *
 * jieba's list (MIT) holds 349,000 words in 5 MB. What is kept, under 250 kB gzipped: every word that has a character with
 * more than one traditional form, unless it is rare and nothing about it is out of the ordinary, or the name of somebody
 * few write about; of the others, which only mark off their neighbours (国歌|后, 上游|客源), the short and frequent ones,
 * and the less frequent ones where a neighbour could make a wrong word with them: 女皇|后代 needs 女皇, or 皇后 is read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { choices } from '../pipeline/convert/choices-table.ts';
import { readCharacters, readPhrases } from '../pipeline/convert/read-table.ts';
import { newsWords } from './convert/news-words.ts';
import { readTables } from './convert/read-tables.ts';

const [source, target] = process.argv.slice(2);
if (!source || !target) throw new TypeError('Expected jieba.dict.utf8 and the file to write');

interface Entry {
  word: string;
  count: number;
  tag: string;
}

/** How often a word of the news is taken to stand in jieba's texts: as often as 外资. */
const newsCount = 400;
const ofNews = new Set(newsWords);
const listed: Entry[] = readFileSync(source, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .map(([word = '', count = '0', tag = '']) => ({ word, count: Number(count), tag }))
  .filter(({ word, count }) => count > 0 && !(ofNews.has(word) && count < newsCount));
const known = new Set(listed.map(({ word }) => word));
const entries = [
  ...listed,
  ...newsWords.filter((word) => !known.has(word)).map((word) => ({ word, count: newsCount, tag: 'n' })),
];
const total = entries.reduce((sum, { count }) => sum + count, 0);
const rivals = await findRivals();

const classes = new Map<string, string[]>();
for (const entry of entries) {
  if (!/^[\u3400-\u9fff]+$/.test(entry.word) || !matters(entry)) continue;
  const cost = Math.round(4 * (Math.log(total) - Math.log(entry.count)));
  const key = `${cost} ${entry.word.length}`;
  classes.set(key, [...(classes.get(key) ?? []), entry.word]);
}
const lines = [...classes].sort().map(([key, words]) => `${key} ${words.sort().join('')}`);
writeFileSync(target, `${lines.join('\n')}\n`);

function matters({ word, count, tag }: Entry): boolean {
  const { length } = word;
  if (length === 1) return count >= 20;
  if (tag.startsWith('nr') && length > 2 && count < 50) return false;
  if (![...word].some((character) => choices.has(character))) {
    const rivalled = rivals.heads.has(word.at(-1) ?? '') || rivals.tails.has(word.at(0) ?? '');
    return length <= 3 && (count >= (length === 2 ? 100 : 300) || (rivalled && count >= 15));
  }
  if (length === 2) return count >= 4 || rivals.spelled.has(word);
  return length <= 4 ? count >= 4 : length === 5 && count >= 20;
}

/** The characters beside the one that a common phrase of two spells otherwise, 皇 of 皇后, and all such phrases. */
async function findRivals(): Promise<{ heads: Set<string>; tails: Set<string>; spelled: Set<string> }> {
  const tables = await readTables();
  const characters = readCharacters(tables.STCharacters);
  const phrases = readPhrases(tables.STPhrases_GeneratedFromRegionalPhrases, tables.STPhrases);
  const heads = new Set<string>();
  const tails = new Set<string>();
  const spelled = new Set<string>();
  for (const { word, count } of entries) {
    const form = word.length === 2 ? phrases.get(word) : undefined;
    if (form === undefined) continue;
    if ([...word].some((character, at) => (characters.get(character) ?? character) !== form[at])) spelled.add(word);
    if (count < 30) continue;
    const [head = '', tail = ''] = word;
    if (characters.get(tail) !== undefined && characters.get(tail) !== form.at(1)) heads.add(head);
    if (characters.get(head) !== undefined && characters.get(head) !== form.at(0)) tails.add(tail);
  }
  return { heads, tails, spelled };
}
