import type { Bound, UnitClass } from '../types.ts';
import { readBoundAfter, readBoundBefore } from './bounds.ts';
import { joinDurations } from './durations.ts';
import { findNumerals } from './find-numerals.ts';
import type { Numeral } from './numerals.ts';
import { readCurrencyBefore, readUnit } from './units.ts';

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

const rangeSigns = '至到-~—–−―';
const listSigns = '、及和与';

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

/** G20, 5G, H1N1, 2.0版, COVID-19, 10:30. */
function isInsideWord(text: string, { start, end }: Numeral): boolean {
  const left = text[start - 1] ?? '';
  const right = text[end] ?? '';
  if (/[A-Za-z_#@/]/.test(left) && !/(?:HK|US|NT)?\$$/.test(text.slice(Math.max(0, start - 3), start))) return true;
  if (/[-:：.]/.test(left) && /[A-Za-z0-9]/.test(text[start - 2] ?? '')) return true;
  if (/[:：]/.test(right) && /[0-9]/.test(text[end + 1] ?? '')) return true;
  return /[A-Za-z]/.test(right) && !readUnit(text, end);
}

function readHead(text: string, numeral: Numeral): { start: number; bound?: Bound; negative: boolean } {
  let start = numeral.start;
  let negative = false;
  const left = text[start - 1] ?? '';
  const isNet = /^(?:个?百分|%)/.test(text.slice(numeral.end, numeral.end + 3));
  if (text.slice(start - 2, start) === '正负') {
    start -= 2;
  } else if (
    ((left === '负' || left === '正') && isNet) ||
    (/[-−]/.test(left) && !/[0-9A-Za-z%一-鿿]/.test(text[start - 2] ?? ''))
  ) {
    negative = left !== '正';
    start--;
  } else if (text.slice(start - 2, start) === '零下') {
    negative = true;
    start -= 2;
  }
  // 连续6年: a streak is one expression.
  if (text.slice(start - 2, start) === '连续') start -= 2;
  const bound = readBoundBefore(text, start);
  return { start: bound?.start ?? start, negative, ...(bound && { bound: bound.bound }) };
}

interface Tail {
  end: number;
  unitEnd: number;
  unit: string;
  unitClass: UnitClass;
  classifier: boolean;
  bound?: Bound;
}

function readTail(text: string, numeral: Numeral, from: number, currency: string | undefined): Tail | undefined {
  if (numeral.share) {
    const isPoints = numeral.share === 'percent' && text.startsWith('点', from);
    if (isPoints) return undefined;
    return withBoundAfter(text, { end: from, unitEnd: from, unit: '%', unitClass: 'percent', classifier: false });
  }
  const at = text[from] === ' ' ? from + 1 : from;
  const read = at > from && text[at] === '城' ? undefined : readUnit(text, at);
  if (currency && !(read && read.unit.unitClass === 'money')) {
    return withBoundAfter(text, { end: from, unitEnd: from, unit: currency, unitClass: 'money', classifier: false });
  }
  if (read && (!numeral.chinese || read.unit.afterChinese || numeral.value >= 11)) {
    const end = readCompound(text, read.end);
    const unit = text.slice(at, end);
    return withBoundAfter(text, {
      end,
      unitEnd: end,
      unit,
      unitClass: unit.includes('/') && /小时|秒|时$/.test(unit) ? 'speed' : read.unit.unitClass,
      classifier: read.unit.classifier,
    });
  }
  if (isIndex(text, numeral)) {
    return withBoundAfter(text, { end: from, unitEnd: from, unit: '', unitClass: 'ratio', classifier: false });
  }
  if (numeral.scale < 1e4 || numeral.bare) return undefined;
  // 938万, 20万以上: a bare number with a scale counts what the clause is about.
  return withBoundAfter(text, { end: from, unitEnd: from, unit: '', unitClass: 'count', classifier: false });
}

/** 性别比由上年的105.3下降至104.9, 指数为98.6: indices and ratios have decimals and no unit. */
function isIndex(text: string, { start, value, chinese }: Numeral): boolean {
  if (chinese || Number.isInteger(value)) return false;
  return /(?:指数|系数|性别比|抚养比|比值|评分|得分|PMI|景气度)[^，。；A-Za-z]{0,32}$/.test(
    text.slice(Math.max(0, start - 38), start),
  );
}

/** 元/吨, 微克/立方米, 元每平方米. */
function readCompound(text: string, end: number): number {
  const sign = text[end] === '/' || text[end] === '每' ? 1 : 0;
  if (!sign) return end;
  const per = /^(?:千|万|百)?/.exec(text.slice(end + 1, end + 2))?.[0].length ?? 0;
  const read = readUnit(text, end + 1 + per);
  if (read) return read.end;
  const loose = /^[/每](?:股|人|户|月|日|桶|盎司|度|立方米|时|年|例|天)/.exec(text.slice(end, end + 4));
  return loose ? end + loose[0].length : end;
}

function withBoundAfter(text: string, tail: Tail): Tail {
  const bound = readBoundAfter(text, tail.end);
  if (
    !bound ||
    /^(?:起(?!步|，|。|$)|许[可多]|余额|余[人名地]|内[部地外容科需涵存向河循蒙核])/.test(
      text.slice(tail.end, tail.end + 2),
    )
  )
    return tail;
  return { ...tail, end: bound.end, bound: bound.bound };
}

/** 34~35亿, 3至5个, 30%至40%, 100元到200元: two numbers of one unit with a sign between. */
function readRange(text: string, first: Numeral, second: Numeral): Quantity | undefined {
  if (first.bare || second.bare || isInsideWord(text, first)) return undefined;
  const unit = first.share ? undefined : readUnit(text, first.end);
  const ownUnit = unit && rangeSigns.includes(text[unit.end] ?? '\n') ? text.slice(first.end, unit.end) : '';
  let at = first.end + ownUnit.length;
  if (!rangeSigns.includes(text[at] ?? '\n')) return undefined;
  at++;
  if (text[at] === text[at - 1]) at++; // ——
  if (at !== second.start) return undefined;
  const tail = readTail(text, second, second.end, undefined);
  if (!tail || (ownUnit !== '' && ownUnit !== text.slice(second.end, tail.unitEnd))) return undefined;
  const head = readHead(text, first);
  const sharesScale = first.scale === 1 && second.scale > 1 && ownUnit === '' && first.value < 1000;
  const low = (head.negative ? -1 : 1) * first.value * (sharesScale ? second.scale : 1);
  const high = second.value;
  if (low >= high || first.share !== second.share) return undefined;
  // 跌8元至792元: a change and the level it led to.
  if (high > low * 3 && movesTo.test(text.slice(Math.max(0, first.start - 3), at))) return undefined;
  return {
    start: head.start,
    end: tail.end,
    numberStart: first.start,
    numberEnd: second.end,
    unitEnd: tail.unitEnd,
    min: Number(low.toPrecision(12)),
    max: high,
    bound: 'range',
    unit: tail.unit,
    unitClass: tail.unitClass,
    scale: second.scale,
    chinese: second.chinese,
    classifier: tail.classifier,
  };
}

const movesTo = /(?:[涨跌升降增减]|增加|减少|提高|降低|上调|下调|回落|缩短|延长)了?[^涨跌]{1,12}[至到]$/;

/** 分别上升4及3百分比: the first of a list shares the unit of the second. */
function readShared(text: string, first: Numeral, second: Numeral): Quantity | undefined {
  if (first.bare || first.share || second.start !== first.end + 1 || isInsideWord(text, first)) return undefined;
  if (!listSigns.includes(text[first.end] ?? '\n')) return undefined;
  const tail = readTail(text, second, second.end, undefined);
  if (!tail || !['percent', 'pp', 'money', 'ratio'].includes(tail.unitClass)) return undefined;
  const quantity = { start: first.start, end: first.end, numberStart: first.start, numberEnd: first.end };
  const { unit, unitClass, classifier } = tail;
  const { scale, chinese, value } = first;
  return { ...quantity, unitEnd: first.end, value, bound: 'exact', unit, unitClass, scale, chinese, classifier };
}
