import { findInRow, type GramRows, gramRows, logAt, logSteps, starts, valuesOfRow } from './gram-rows.ts';

/**
 * What the restorer knows of Chinese: which characters follow one another, how they are read, and which of them a
 * farm's conversion writes. All tables are indexed by UTF-16 unit or by the model's own character numbers.
 */
export interface RestoreModel {
  /** Character number by unit, variants folded to simplified; 0 for characters the model does not know. */
  idOf: Uint16Array;
  /** The unit of each character number, simplified. */
  unitOf: Uint16Array;
  /** Units that are folded to others, in order. */
  variants: Uint16Array;
  /** By unit: simplified form of a variant, else 0. */
  plainOf: Uint16Array;
  /** By unit: whether a farm's conversion writes, cannot write, or leaves this character (`Conversion`). */
  conversionOf: Uint8Array;
  syllables: string[];
  /** Syllables of character n: `readings[readingStart[n]]` up to `readingStart[n + 1]`, the usual one first. */
  readingStart: Uint32Array;
  readings: Uint32Array;
  /** Log probability of a character after one that says nothing of it, and the weight of that case, as stored. */
  single: Uint8Array;
  backoff: Uint8Array;
  /** Pairs by first character, and triples by the place of the pair they begin with. */
  pairs: GramRows;
  triples: GramRows;
  /** By place of a pair: what `weightBehind` has worked out, else NaN. */
  tripleBackoff: Float32Array;
}

/** The first number that stands for one character; 0 is everything else: digits, letters, rare characters. */
export const firstCharacter = 1;

export const conversion = { none: 0, /** 達 */ written: 1, /** 达, 裏 */ unwritten: 2 } as const;

/** Back-off weights are stored in sixteenths of a nat. */
export const backoffSteps = 16;

/** Reads public/restore-model.bin (made by scripts/build-model.ts). Throws a TypeError when the bytes are something else. */
export function loadRestoreModel(file: Uint8Array): RestoreModel {
  const sections = readSections(file);
  const next = () => sections.shift() ?? new Uint8Array();
  const idOf = new Uint16Array(65536);
  const distances = readVarints(next());
  const unitOf = new Uint16Array(distances.length + firstCharacter);
  let code = 0;
  for (let index = 0; index < distances.length; index++) {
    code += unzigzag(distances[index] ?? 0);
    idOf[code] = index + firstCharacter;
    unitOf[index + firstCharacter] = code;
  }
  const foldings = readFoldings(next(), next(), next(), idOf);
  const syllables = new TextDecoder().decode(next()).split(' ');
  const readingStart = starts(next());
  const readings = readVarints(next());
  const [single, backoff] = [next(), next()];
  const pairs = gramRows(readVarints(next()), { low: next(), high: next(), log: next() });
  const triples = gramRows(next(), { low: next(), high: next(), log: next() });
  return {
    ...{ idOf, unitOf, ...foldings, syllables, readingStart, readings, single, backoff, pairs, triples },
    tripleBackoff: new Float32Array(pairs.value.length).fill(Number.NaN),
  };
}

/** What to expect of a character behind a history that is known for nothing of it. */
export function unknownLog({ single, backoff }: RestoreModel, history: number, id: number): number {
  return ((backoff[history] ?? 0) - 128) / backoffSteps - (single[id] ?? 0) / logSteps;
}

/**
 * What the triples behind a pair leave over for everything else: in proportion to what pairs would have given to the
 * same characters. Worked out when it is first asked for.
 */
export function weightBehind(model: RestoreModel, pair: { place: number; second: number }): number {
  const known = model.tripleBackoff[pair.place] ?? 0;
  if (!Number.isNaN(known)) return known;
  const start = model.triples.start[pair.place] ?? 0;
  let [told, covered] = [0, 0];
  for (const [index, third] of valuesOfRow(model.triples, pair.place).entries()) {
    told += Math.exp(logAt(model.triples, start + index));
    const next = findInRow(model.pairs, pair.second, third);
    covered += Math.exp(next < 0 ? unknownLog(model, pair.second, third) : logAt(model.pairs, next));
  }
  const weight = told > 0 ? Math.log(Math.max(1 - told, 0.03) / Math.max(1 - covered, 0.03)) : 0;
  model.tripleBackoff[pair.place] = weight;
  return weight;
}

function readSections(file: Uint8Array): Uint8Array[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const magic = String.fromCharCode(...file.subarray(0, 4));
  if (magic !== 'QDRM') throw new TypeError(`Expected a restore model, got bytes beginning with "${magic}"`);
  const count = view.getUint32(4, true);
  let offset = 8 + 4 * count;
  return Array.from({ length: count }, (_, index) => {
    const start = offset;
    offset += view.getUint32(8 + 4 * index, true);
    return file.subarray(start, offset);
  });
}

function readFoldings(variantBytes: Uint8Array, plainBytes: Uint8Array, flags: Uint8Array, idOf: Uint16Array) {
  const plainOf = new Uint16Array(65536);
  const conversionOf = new Uint8Array(65536);
  const distances = readVarints(variantBytes);
  const plains = readVarints(plainBytes);
  const variants = new Uint16Array(distances.length);
  let variant = 0;
  for (let index = 0; index < distances.length; index++) {
    variant += distances[index] ?? 0;
    const plain = variant + unzigzag(plains[index] ?? 0);
    const converted = flags[index] === 1;
    variants[index] = variant;
    plainOf[variant] = plain;
    idOf[variant] = idOf[plain] ?? 0;
    conversionOf[variant] = converted ? conversion.written : conversion.unwritten;
    if (converted) conversionOf[plain] = conversion.unwritten;
  }
  return { variants, plainOf, conversionOf };
}

/** Numbers of seven bits a byte, the low ones first, the high bit set on all bytes but the last. */
function readVarints(bytes: Uint8Array): Uint32Array {
  const values = new Uint32Array(bytes.length);
  let count = 0;
  let shift = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    values[count] = (values[count] ?? 0) | ((byte & 127) << shift);
    if (byte < 128) count++;
    shift = byte < 128 ? 0 : shift + 7;
  }
  return values.subarray(0, count);
}

function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
