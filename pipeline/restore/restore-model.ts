/**
 * What the restorer knows of Chinese: which characters follow one another, how they are read, and which of them a
 * farm's conversion writes. All tables are indexed by UTF-16 unit or by the model's own character numbers.
 */
export interface RestoreModel {
  /** Character number by unit, variants folded to simplified; 0 for characters the model does not know. */
  idOf: Uint16Array;
  /** By unit: simplified form of a variant, else 0. */
  plainOf: Uint16Array;
  /** By unit: whether a farm's conversion writes, cannot write, or leaves this character (`Conversion`). */
  conversionOf: Uint8Array;
  syllables: string[];
  /** Syllables of character n: `readings[readingStart[n]]` up to `readingStart[n + 1]`, the usual one first. */
  readingStart: Uint32Array;
  readings: Uint16Array;
  /** Log probability of a character after one that says nothing of it, and the weight of that case. */
  single: Float32Array;
  backoff: Float32Array;
  /** Pairs by first character: seconds in order and their log probabilities. */
  pairStart: Uint32Array;
  pairSecond: Uint16Array;
  pairLog: Float32Array;
  /** Triples by number of the pair they begin with. */
  tripleStart: Uint32Array;
  tripleThird: Uint16Array;
  tripleLog: Float32Array;
  /** By number of a pair: what `weightBehind` has worked out, else NaN. */
  tripleBackoff: Float32Array;
}

/** The first number that stands for one character; 0 is everything else: digits, letters, rare characters. */
export const firstCharacter = 1;

export const conversion = { none: 0, /** 達 */ written: 1, /** 达, 裏 */ unwritten: 2 } as const;

/** Logarithms are stored in halves of a nat, which is as fine as the search can use; back-off weights in sixteenths. */
export const logSteps = 2;
export const backoffSteps = 16;

/** Reads public/restore-model.bin (made by scripts/build-model.ts). Throws a TypeError when the bytes are something else. */
export function loadRestoreModel(file: Uint8Array): RestoreModel {
  const sections = readSections(file);
  const next = () => sections.shift() ?? new Uint8Array();
  const idOf = new Uint16Array(65536);
  let code = 0;
  for (const [index, distance] of readVarints(next()).entries()) {
    code += unzigzag(distance);
    idOf[code] = index + firstCharacter;
  }
  const { plainOf, conversionOf } = readFoldings(next(), next(), next(), idOf);
  const syllables = new TextDecoder().decode(next()).split(' ');
  // Number 0 has no readings.
  const readingStart = starts([...new Uint8Array(firstCharacter), ...next()]);
  const readings = Uint16Array.from(readVarints(next()));
  const single = readLogs(next());
  const backoff = Float32Array.from(next(), (value) => (value - 128) / backoffSteps);
  const pairStart = starts(readVarints(next()));
  const pairSecond = readRows(next(), pairStart);
  const pairLog = readLogs(next());
  const tripleStart = starts(readVarints(next()));
  const tripleThird = readRows(next(), tripleStart);
  const tripleLog = readLogs(next());
  return {
    ...{ idOf, plainOf, conversionOf, syllables, readingStart, readings, single, backoff },
    ...{ pairStart, pairSecond, pairLog, tripleStart, tripleThird, tripleLog },
    tripleBackoff: new Float32Array(pairSecond.length).fill(Number.NaN),
  };
}

/**
 * What the triples behind a pair leave over for everything else: in proportion to what pairs would have given to the
 * same characters. Worked out when it is first asked for.
 */
export function weightBehind(model: RestoreModel, pair: number): number {
  const known = model.tripleBackoff[pair] ?? 0;
  if (!Number.isNaN(known)) return known;
  const second = model.pairSecond[pair] ?? 0;
  let [told, covered] = [0, 0];
  for (let i = model.tripleStart[pair] ?? 0; i < (model.tripleStart[pair + 1] ?? 0); i++) {
    const third = model.tripleThird[i] ?? 0;
    told += Math.exp(model.tripleLog[i] ?? 0);
    const next = findPair(model, second, third);
    const log = next < 0 ? (model.backoff[second] ?? 0) + (model.single[third] ?? 0) : (model.pairLog[next] ?? 0);
    covered += Math.exp(log);
  }
  const weight = told > 0 ? Math.log(Math.max(1 - told, 0.03) / Math.max(1 - covered, 0.03)) : 0;
  model.tripleBackoff[pair] = weight;
  return weight;
}

/** Number of the pair of two characters, or -1. */
export function findPair(
  { pairSecond, pairStart }: Pick<RestoreModel, 'pairSecond' | 'pairStart'>,
  first: number,
  second: number,
): number {
  return findAscending(pairSecond, { start: pairStart[first] ?? 0, end: pairStart[first + 1] ?? 0, wanted: second });
}

/** Index of a value in an ascending part of an array, or -1. */
export function findAscending(
  values: Uint16Array,
  { start, end, wanted }: { start: number; end: number; wanted: number },
): number {
  let low = start;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = values[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
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
  let variant = 0;
  for (const [index, distance] of readVarints(plainBytes).entries()) {
    variant += distances[index] ?? 0;
    const plain = variant + unzigzag(distance);
    const converted = flags[index] === 1;
    plainOf[variant] = plain;
    idOf[variant] = idOf[plain] ?? 0;
    conversionOf[variant] = converted ? conversion.written : conversion.unwritten;
    if (converted) conversionOf[plain] = conversion.unwritten;
  }
  return { plainOf, conversionOf };
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

function readLogs(bytes: Uint8Array): Float32Array {
  const logs = new Float32Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) logs[i] = -(bytes[i] ?? 0) / logSteps;
  return logs;
}

/** Row lengths to row starts, with the end of the last row behind them. */
function starts(lengths: ArrayLike<number>): Uint32Array {
  const result = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) result[i + 1] = (result[i] ?? 0) + (lengths[i] ?? 0);
  return result;
}

/** Rows of ascending numbers, stored as distances; each row counts up on its own. */
function readRows(bytes: Uint8Array, rowStart: Uint32Array): Uint16Array {
  const distances = readVarints(bytes);
  const values = new Uint16Array(distances.length);
  for (let row = 0; row + 1 < rowStart.length; row++) {
    const end = rowStart[row + 1] ?? 0;
    let value = 0;
    for (let i = rowStart[row] ?? 0; i < end; i++) {
      value += distances[i] ?? 0;
      values[i] = value;
    }
  }
  return values;
}
