/**
 * What may follow each history: rows of ascending character numbers, each with its log probability. A page asks for
 * few of the rows, so each is decoded when it is first asked for.
 */
export interface GramRows {
  /** Where each row begins, with the end of the last row behind them. */
  start: Uint32Array;
  /** By place: the character number, once its row is decoded. */
  value: Uint16Array;
  /** By place: the distance to the number before it, in two bytes, and the probability as stored. */
  low: Uint8Array;
  high: Uint8Array;
  log: Uint8Array;
  /** Rows that are decoded. */
  decoded: Uint8Array;
}

/** Logarithms are stored in halves of a nat, which is as fine as the search can use. */
export const logSteps = 2;

/** Rows of the given lengths. */
export function gramRows(
  lengths: ArrayLike<number>,
  { low, high, log }: Pick<GramRows, 'low' | 'high' | 'log'>,
): GramRows {
  const start = starts(lengths);
  return { start, low, high, log, value: new Uint16Array(low.length), decoded: new Uint8Array(lengths.length) };
}

/** Row lengths to row starts, with the end of the last row behind them. */
export function starts(lengths: ArrayLike<number>): Uint32Array {
  const result = new Uint32Array(lengths.length + 1);
  let sum = 0;
  for (let i = 0; i < lengths.length; i++) {
    sum += lengths[i] ?? 0;
    result[i + 1] = sum;
  }
  return result;
}

/** The character numbers of a row. */
export function valuesOfRow(rows: GramRows, row: number): Uint16Array {
  decodeRow(rows, row);
  return rows.value.subarray(rows.start[row], rows.start[row + 1]);
}

/** The place of a character number in a row, or -1. */
export function findInRow(rows: GramRows, row: number, wanted: number): number {
  let low = rows.start[row] ?? 0;
  let high = (rows.start[row + 1] ?? 0) - 1;
  if (low > high) return -1;
  decodeRow(rows, row);
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = rows.value[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The log probability at a place. */
export function logAt({ log }: GramRows, place: number): number {
  return -(log[place] ?? 0) / logSteps;
}

function decodeRow({ start, value, low, high, decoded }: GramRows, row: number): void {
  if (decoded[row] === 1) return;
  decoded[row] = 1;
  const end = start[row + 1] ?? 0;
  let number = 0;
  for (let i = start[row] ?? 0; i < end; i++) {
    number += (low[i] ?? 0) + 256 * (high[i] ?? 0);
    value[i] = number;
  }
}
