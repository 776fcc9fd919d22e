import type { Bound, UnitClass } from '../types.ts';
import { readBoundBefore } from './bounds.ts';
import { joinDurations } from './durations.ts';
import { nextNumeral } from './find-numerals.ts';
import { isInsideWord, readHead, readTail } from './number-words.ts';
import type { Numeral } from './numerals.ts';
import { overlapping, type Stretch } from './phrase.ts';
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
export function findQuantities(text: string, blocked: readonly Stretch[]): Quantity[] {
  const isBlocked = overlapping(blocked);
  const from = (offset: number) => {
    let numeral = nextNumeral(text, offset);
    while (numeral && isBlocked(numeral)) numeral = nextNumeral(text, numeral.end);
    return numeral;
  };
  const found: Quantity[] = [];
  let numeral = from(0);
  while (numeral && found.length < mostFigures) {
    const next = from(numeral.end);
    const range = next && readRange(text, numeral, next);
    const quantity = range ?? readQuantity(text, numeral) ?? (next && readShared(text, numeral, next));
    const whole = quantity && joinDurations(text, quantity, next);
    if (whole) found.push(whole);
    const tookNext = next && (range || whole !== quantity);
    numeral = tookNext ? from(next.end) : next;
  }
  return found;
}

function readQuantity(text: string, numeral: Numeral): Quantity | undefined {
  if (numeral.vague || isInsideWord(text, numeral)) return undefined;
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
