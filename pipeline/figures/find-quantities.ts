import type { Bound, UnitClass } from '../types.ts';
import { readBoundBefore } from './bounds.ts';
import { joinDurations } from './durations.ts';
import { findNumerals } from './find-numerals.ts';
import { isInsideWord, readHead, readTail } from './number-words.ts';
import type { Numeral } from './numerals.ts';
import { readRange, readShared } from './ranges.ts';
import { readCurrencyBefore } from './units.ts';

/** A number with its bound words and unit; offsets are UTF-16 code units of the text it was found in. */
export interface Quantity {
  start: number;
  end: number;
  /** Where the number itself begins and ends, without bound words, currency sign and unit. */
  numberStart: number;
  numberEnd: number;
  /** Where the unit ends, before 以上 and the like. */
  unitEnd: number;
  value?: number;
  min?: number;
  max?: number;
  bound: Bound;
  unit: string;
  unitClass: UnitClass;
  scale: number;
  chinese: boolean;
  classifier: boolean;
}

/** No paragraph or table of news has more; a hostile text must not cost more. */
const mostFigures = 1500;

/**
 * Finds all quantities in folded text; `blocked` are spans whose numbers are dates and the like.
 * A bare number is one only when it has a scale (938万) or shares the unit of the next in a list (4及3百分比).
 */
export function findQuantities(text: string, blocked: readonly { start: number; end: number }[]): Quantity[] {
  const numerals = findNumerals(text).filter(outside(blocked));
  const found: Quantity[] = [];
  for (let index = 0; index < numerals.length && found.length < mostFigures; index++) {
    const numeral = numerals[index];
    if (!numeral) continue;
    const next = numerals[index + 1];
    const range = next && readRange(text, numeral, next);
    if (range) {
      found.push(range);
      index++;
      continue;
    }
    const quantity = readQuantity(text, numeral) ?? (next && readShared(text, numeral, next));
    if (!quantity) continue;
    const whole = joinDurations(text, quantity, next);
    found.push(whole);
    if (whole !== quantity) index++;
  }
  return found;
}

function outside(blocked: readonly { start: number; end: number }[]): (numeral: Numeral) => boolean {
  let index = 0;
  return (numeral) => {
    while (index < blocked.length && (blocked[index]?.end ?? 0) <= numeral.start) index++;
    const block = blocked[index];
    return !block || block.start >= numeral.end;
  };
}

function readQuantity(text: string, numeral: Numeral): Quantity | undefined {
  if (isInsideWord(text, numeral)) return undefined;
  const head = readHead(text, numeral);
  const currency = readCurrencyBefore(text, head.start);
  const tail = readTail(text, numeral, numeral.end, currency?.unit);
  if (!tail) return undefined;
  const outer = currency
    ? (readBoundBefore(text, currency.start) ?? { start: currency.start, bound: undefined })
    : head;
  const bound = tail.bound ?? outer.bound ?? (numeral.more ? 'gt' : 'exact');
  if (numeral.bare && !numeral.more && !outer.bound) return undefined;
  const sign = head.negative ? -1 : 1;
  const value = sign * numeral.value;
  return {
    start: outer.start,
    end: tail.end,
    numberStart: numeral.start,
    numberEnd: numeral.end,
    unitEnd: tail.unitEnd,
    value,
    ...(bound === 'gte' || bound === 'gt' ? { min: value } : {}),
    ...(bound === 'lte' || bound === 'lt' ? { max: value } : {}),
    bound,
    unit: tail.unit,
    unitClass: tail.unitClass,
    scale: numeral.scale,
    chinese: numeral.chinese,
    classifier: tail.classifier,
  };
}
