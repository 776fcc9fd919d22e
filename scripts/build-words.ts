/**
 * Writes public/convert/words.txt, the word list that conversion finds word boundaries with, out of jieba's.
 *
 *   npm pack nodejieba@3.5.8 && tar xzf nodejieba-3.5.8.tgz
 *   npx node scripts/build-words.ts package/submodules/cppjieba/dict/jieba.dict.utf8 public/convert/words.txt
 *
 * jieba's list (MIT) holds 349,000 words in 5 MB. What is kept, 56,000 words in 228 kB gzipped, gives the same
 * conversion on all but one of 3,300 lines of news: every word that has a character with more than one traditional
 * form, unless it is long and rare; of the others, which only mark off their neighbours, the short and frequent ones.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { choices } from '../pipeline/convert/choices-table.ts';

const [source, target] = process.argv.slice(2);
if (!source || !target) throw new TypeError('Expected jieba.dict.utf8 and the file to write');

const entries = readFileSync(source, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .map(([word = '', count = '0']) => ({ word, count: Number(count) }))
  .filter(({ count }) => count > 0);
const total = entries.reduce((sum, { count }) => sum + count, 0);

const classes = new Map<string, string[]>();
for (const { word, count } of entries) {
  if (!/^[\u3400-\u9fff]+$/.test(word) || !matters(word, count)) continue;
  const cost = Math.round(4 * (Math.log(total) - Math.log(count)));
  const key = `${cost} ${word.length}`;
  classes.set(key, [...(classes.get(key) ?? []), word]);
}
const lines = [...classes].sort().map(([key, words]) => `${key} ${words.sort().join('')}`);
writeFileSync(target, `${lines.join('\n')}\n`);

function matters(word: string, count: number): boolean {
  if (word.length === 1) return count >= 20;
  if (![...word].some((character) => choices.has(character))) return word.length <= 3 && count >= 300;
  if (word.length === 2) return true;
  return word.length <= 4 ? count >= 4 : word.length === 5 && count >= 20;
}
