/** Readers for the files the language model and the tables are made from; see build-model.ts for where they come from. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** A word and how often it is met, in any unit. */
export interface WordCount {
  word: string;
  count: number;
}

/** One n-gram of a back-off model: word numbers, its probability, and the weight of backing off from it. */
export interface WordGram {
  words: number[];
  probability: number;
  backoff: number;
}

/** The word list inside SunPinyin's pinyin trie (`pydict_sc.bin`): the word at index n has number n. */
export async function readSunpinyinWords(path: string): Promise<string[]> {
  const bytes = await readFile(path);
  const count = bytes.readUInt32LE(0);
  const words: string[] = [];
  let word = '';
  // Words stand one after the other as UTF-32, each closed by a zero.
  for (let at = bytes.readUInt32LE(8); words.length < count && at + 4 <= bytes.length; at += 4) {
    const code = bytes.readUInt32LE(at);
    if (code !== 0) {
      word += String.fromCodePoint(code);
    } else {
      words.push(word);
      word = '';
    }
  }
  return words;
}

/** The n-grams `tslminfo -v -p lm_sc.t3g` prints, in the order of the file (unigrams, bigrams, trigrams). */
export async function* readSunpinyinGrams(path: string): AsyncGenerator<WordGram> {
  let order = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const heading = /^\\(\d)-gram/.exec(line);
    if (heading) {
      order = Number(heading[1]);
      continue;
    }
    if (order === 0) continue;
    const fields = line.trim().split(/\s+/);
    const words = fields.slice(0, order).map(Number);
    // Trigrams have no back-off weight.
    yield { words, probability: Number(fields[order]), backoff: order === 3 ? 0 : Number(fields[order + 1]) };
  }
}

/** jieba's word list: `word count part-of-speech` in each line. */
export async function readJiebaWords(path: string): Promise<WordCount[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines.flatMap((line) => {
    const [word, count] = line.split(' ');
    return word && count ? [{ word, count: Number(count) }] : [];
  });
}

/** Mandarin readings without tones by character, the usual one first, from `Unihan_Readings.txt`. */
export async function readReadings(path: string): Promise<Map<string, string[]>> {
  const fields = ['kMandarin', 'kHanyuPinlu', 'kXHC1983', 'kTGHZ2013', 'kHanyuPinyin'];
  const found = new Map<string, string[][]>();
  for (const line of (await readFile(path, 'utf8')).split('\n')) {
    const [code, field = '', value = ''] = line.split('\t');
    const rank = fields.indexOf(field);
    if (!code?.startsWith('U+') || rank < 0) continue;
    const character = String.fromCodePoint(Number.parseInt(code.slice(2), 16));
    const ranked = found.get(character) ?? fields.map(() => []);
    ranked[rank] = (value.match(/[^\s\d.:,()*]+/g) ?? []).map(withoutTone);
    found.set(character, ranked);
  }
  return new Map([...found].map(([character, ranked]) => [character, [...new Set(ranked.flat())]]));
}

// 'shí' -> 'shi';  'lǚ' -> 'lv'
function withoutTone(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ɡ/g, 'g');
}
