import { logSteps } from '../../pipeline/restore/gram-rows.ts';
import { backoffSteps } from '../../pipeline/restore/restore-model.ts';
import type { CharacterModel } from './estimate-model.ts';

/** A variant, the form it is folded to, and whether farms write it for that form (達 for 达: yes; 裏 for 里: no). */
export interface Folding {
  variant: string;
  plain: string;
  converted: boolean;
}

/** Everything the restorer needs to know, before packing. */
export interface ModelParts {
  /** Characters with a number of their own; the first has `firstCharacter`. */
  characters: string[];
  /** In order of the variant. */
  foldings: Folding[];
  syllables: string[];
  /** For each of `characters` the numbers of the syllables it can be read as, the usual one first. */
  readings: number[][];
  model: CharacterModel;
}

/** The file `loadRestoreModel` reads: a magic word, section lengths, then sections. */
export function packModel({ characters, foldings, syllables, readings, model }: ModelParts): Buffer {
  const rows = model.pairs;
  const pairs = rows.flat();
  const codes = characters.map((character) => character.charCodeAt(0));
  const variants = foldings.map(({ variant }) => variant.charCodeAt(0));
  const sections = [
    varints(deltas(codes).map(zigzag)),
    varints(deltas(variants)),
    varints(foldings.map(({ variant, plain }) => zigzag(plain.charCodeAt(0) - variant.charCodeAt(0)))),
    bytes(foldings.map(({ converted }) => (converted ? 1 : 0))),
    Buffer.from(syllables.join(' '), 'latin1'),
    // Number 0 has no readings.
    bytes([0, ...readings.map((numbers) => numbers.length)]),
    varints(readings.flat()),
    bytes([...model.single].map(quantise)),
    bytes([...model.backoff].map((value) => Math.max(0, Math.min(255, Math.round(value * backoffSteps) + 128)))),
    varints(rows.map((row) => row.length)),
    ...twoBytes(rows.flatMap((row) => deltas(row.map((pair) => pair.second)))),
    bytes(pairs.map((pair) => quantise(pair.logProbability))),
    bytes(pairs.map((pair) => pair.triples.length)),
    ...twoBytes(pairs.flatMap((pair) => deltas(pair.triples.map((triple) => triple.third)))),
    bytes(pairs.flatMap((pair) => pair.triples.map((triple) => quantise(triple.logProbability)))),
  ];
  const header = Buffer.alloc(8 + 4 * sections.length);
  header.write('QDRM', 0, 'latin1');
  header.writeUInt32LE(sections.length, 4);
  for (const [index, section] of sections.entries()) header.writeUInt32LE(section.length, 8 + 4 * index);
  return Buffer.concat([header, ...sections]);
}

function quantise(logProbability: number): number {
  return Math.max(0, Math.min(255, Math.round(-logProbability * logSteps)));
}

function deltas(ascending: readonly number[]): number[] {
  return ascending.map((value, index) => value - (ascending[index - 1] ?? 0));
}

// 0, -1, 1, -2 … -> 0, 1, 2, 3 …
function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

/** The low bytes of all values, then the high ones: nearly all of those are zero. */
function twoBytes(values: readonly number[]): Buffer[] {
  return [bytes(values.map((value) => value & 255)), bytes(values.map((value) => value >> 8))];
}

function bytes(values: readonly number[]): Buffer {
  return Buffer.from(values);
}

// Seven bits a byte, the low ones first, the high bit set on all but the last.
function varints(values: readonly number[]): Buffer {
  const out: number[] = [];
  for (let value of values) {
    for (; value > 127; value = Math.floor(value / 128)) out.push((value % 128) | 128);
    out.push(value);
  }
  return Buffer.from(out);
}
