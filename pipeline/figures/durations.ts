import type { Quantity } from './find-quantities.ts';
import type { Numeral } from './numerals.ts';

/** How many of the smaller unit make one of the larger. */
const parts: readonly (readonly [RegExp, RegExp, number])[] = [
  [/^年$/, /^个?月/, 12],
  [/^天$/, /^个?小时/, 24],
  [/^(?:个?小时|时)$/, /^分钟?/, 60],
  [/^分钟?$/, /^秒钟?|^(?![0-9])/, 60],
];

// '4小时18分' -> 4.3 小时;  '3分27秒46' -> 3.4577 分
/** A duration with the smaller unit that follows it, as one quantity in the larger unit. */
export function joinDurations(text: string, quantity: Quantity, next: Numeral | undefined): Quantity {
  const isDuration = quantity.unitClass === 'duration' || quantity.unit === '分';
  if (!isDuration || quantity.value === undefined || next?.start !== quantity.unitEnd) return quantity;
  const rest = text.slice(next.end, next.end + 3);
  const part = parts.find(([larger, smaller]) => larger.test(quantity.unit) && smaller.test(rest));
  const unit = part?.[1].exec(rest)?.[0];
  if (!part || !unit || next.value >= part[2] || next.share) return quantity;
  let end = next.end + unit.length;
  // 27秒46: hundredths without a unit.
  if (unit.startsWith('秒')) while (/[0-9]/.test(text[end] ?? '')) end++;
  const value = Number((quantity.value + next.value / part[2]).toPrecision(6));
  return { ...quantity, end, unitEnd: end, unitClass: 'duration', value };
}
