/**
 * Builds public/restore-model.bin, the language model and tables the restorer loads when a page is garbled:
 *
 *   npm run build-model -- FOLDER [--characters N] [--pairs N] [--triples N]
 *
 * FOLDER holds (each licence allows shipping what is made from it; see NOTICE):
 *   pydict_sc.bin         from Debian's sunpinyin-data (open-gram, CC BY-SA 3.0)
 *   lm_sc.txt             `tslminfo -v -p lm_sc.t3g` (sunpinyin-utils) of that package's model
 *   dict.txt              jieba's word list, from the npm package @node-rs/jieba (MIT)
 *   Unihan_Readings.txt   the Unicode Character Database (Debian: unicode-data)
 * OpenCC's character tables (Apache 2.0) are read from the installed opencc-js.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { gbkTable } from '../pipeline/restore/gbk-table.ts';
import { firstCharacter } from '../pipeline/restore/restore-model.ts';
import { addWordModel, CharacterCounter, type CharacterCounts } from './restore-model/count-characters.ts';
import { estimateModel } from './restore-model/estimate-model.ts';
import { type FarmScript, readFarmScript } from './restore-model/farm-script.ts';
import { newsOpenings } from './restore-model/news-openings.ts';
import { type Folding, packModel } from './restore-model/pack-model.ts';
import { markPairs, markShares } from './restore-model/punctuation-habits.ts';
import { readJiebaWords, readReadings, readSunpinyinGrams, readSunpinyinWords } from './restore-model/read-sources.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    characters: { type: 'string', default: '7000' },
    pairs: { type: 'string', default: '32000' },
    // How many of SunPinyin's hundred million words one of jieba's counts weighs.
    jieba: { type: 'string', default: '1.2' },
    triples: { type: 'string', default: '13500' },
    out: { type: 'string', default: 'public/restore-model.bin' },
  },
});
const [folder] = positionals;
if (!folder) throw new TypeError('Expected the folder with the sources, got none');

const script = await readFarmScript('node_modules/opencc-js/dist/esm-lib/dict');
const { codeOf } = gbkTable();
const inGbk = (character: string) => character.length === 1 && codeOf[character.charCodeAt(0)] !== 0;
const fold = (character: string) => script.folded.get(character) ?? character;

const words = await readSunpinyinWords(`${folder}/pydict_sc.bin`);
const jieba = await readJiebaWords(`${folder}/dict.txt`);
const characters = listCharacters([...Object.keys(markShares), ...words, ...jieba.map(({ word }) => word)]);
const numberOf = new Map(characters.map((character, index) => [character, index + firstCharacter]));
const numbers = (word: string) =>
  word === '' ? [0] : [...word].map((character) => numberOf.get(fold(character)) ?? 0);
const counter = new CharacterCounter(characters.length + firstCharacter, numbers);
await addWordModel(counter, words, readSunpinyinGrams(`${folder}/lm_sc.txt`));
for (const { word, count } of jieba) counter.addWord({ word, count: count * Number(values.jieba) });
addMarks(counter.counts);
for (const { word, share } of newsOpenings) {
  for (const [mark, part] of Object.entries({ '。': share, '”': share / 2 })) {
    const [id = 0] = numbers(mark);
    counter.addRun(numbers(mark + word), (counter.counts.single[id] ?? 0) * part);
  }
}

const { counts, kept } = renumber(counter.counts);
const file = packModel({
  characters: kept,
  foldings: foldings(script),
  ...readingParts(await readReadings(`${folder}/Unihan_Readings.txt`), kept),
  model: estimateModel(counts, { pairs: Number(values.pairs), triples: Number(values.triples) }),
});
await writeFile(values.out, file);
console.log(`${values.out}: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);

/** Puts in the marks word models leave out. */
function addMarks({ single, start, pairs }: CharacterCounts): void {
  const total = single.reduce((sum, count) => sum + count, 0);
  for (const [mark, share] of Object.entries(markShares)) {
    const [id = 0] = numbers(mark);
    single[id] = share * total;
    start[id] = share * total;
  }
  for (const [first, second, share] of markPairs) {
    const [a = 0, b = 0] = numbers(first + second);
    const key = a * single.length + b;
    pairs.set(key, Math.max(pairs.get(key) ?? 0, share * (single[a] ?? 0)));
  }
}

/** Folded characters of the words that GBK can write. */
function listCharacters(all: readonly string[]): string[] {
  const found = new Set(all.flatMap((word) => [...word].map(fold)));
  return [...found].filter((character) => inGbk(character) && character >= '\u2000');
}

/** Drops rare characters and numbers the others anew, so that neighbours in the file are close; classes stay in front. */
function renumber(old: CharacterCounts): { counts: CharacterCounts; kept: string[] } {
  const size = old.single.length;
  const ranked = [...old.single.keys()]
    .slice(firstCharacter)
    .sort((a, b) => (old.single[b] ?? 0) - (old.single[a] ?? 0));
  const codeOfId = (id: number) => characters[id - firstCharacter]?.charCodeAt(0) ?? 0;
  // Frequent ones first, so that numbers are small, and within each octave of rank by code, so that they pack.
  const octave = new Map(ranked.map((id, rank) => [id, Math.floor(Math.log2(rank / 64 + 1))]));
  const order = ranked
    .slice(0, Number(values.characters))
    .sort((a, b) => (octave.get(a) ?? 0) - (octave.get(b) ?? 0) || codeOfId(a) - codeOfId(b));
  const classes = [...old.single.keys()].slice(0, firstCharacter);
  const place = new Map([...classes, ...order].map((id, index) => [id, index]));
  const newSize = place.size;
  const move = (key: number, length: number): number =>
    length === 0 ? 0 : move(Math.floor(key / size), length - 1) * newSize + (place.get(key % size) ?? 0);
  const moveMap = (map: Map<number, number>, length: number) => {
    const moved = new Map<number, number>();
    for (const [key, count] of map) {
      const to = move(key, length);
      moved.set(to, (moved.get(to) ?? 0) + count);
    }
    return moved;
  };
  const moveArray = (array: Float64Array) => {
    const moved = new Float64Array(newSize);
    for (const [id, count] of array.entries()) {
      const to = place.get(id) ?? 0;
      moved[to] = (moved[to] ?? 0) + count;
    }
    return moved;
  };
  return {
    kept: order.map((id) => characters[id - firstCharacter] ?? ''),
    counts: {
      single: moveArray(old.single),
      start: moveArray(old.start),
      pairs: moveMap(old.pairs, 2),
      triples: moveMap(old.triples, 3),
    },
  };
}

/** Every variant GBK can write with its folded form, and whether a farm writes it for that form. */
function foldings({ written, folded }: FarmScript): Folding[] {
  return [...folded]
    .filter(([variant, plain]) => inGbk(variant) && inGbk(plain))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([variant, plain]) => ({ variant, plain, converted: written.get(plain) === variant }));
}

/** Readings of each kept character, and of the variants folded to it. */
function readingParts(all: Map<string, string[]>, kept: readonly string[]) {
  const variants = Map.groupBy(script.folded, ([, plain]) => plain);
  const own = kept.map((character) => {
    const forms = [character, ...(variants.get(character) ?? []).map(([variant]) => variant).filter(inGbk)];
    return [...new Set(forms.flatMap((form) => all.get(form) ?? []))].slice(0, 4);
  });
  const syllables = [...new Set(own.flat())].sort();
  const number = new Map(syllables.map((syllable, index) => [syllable, index]));
  return { syllables, readings: own.map((read) => read.map((syllable) => number.get(syllable) ?? 0)) };
}
