import type { Bound, UnitClass } from '../types.ts';
import { readBoundAfter, readBoundBefore } from './bounds.ts';
import type { Numeral } from './numerals.ts';
import { readUnit } from './units.ts';

/** G20, 5G, H1N1, 2.0版, COVID-19, 10:30. */
export function isInsideWord(text: string, { start, end }: Numeral): boolean {
  const left = text[start - 1] ?? '';
  const right = text[end] ?? '';
  if (/[A-Za-z_#@/]/.test(left) && !/(?:HK|US|NT)?\$$/.test(text.slice(Math.max(0, start - 3), start))) return true;
  if (/[-:：.]/.test(left) && /[A-Za-z0-9]/.test(text[start - 2] ?? '')) return true;
  if (/[:：]/.test(right) && /[0-9]/.test(text[end + 1] ?? '')) return true;
  // Gen 2处理器, iPhone 11支持: the number of a product.
  if (left === ' ' && /[A-Za-z]/.test(text[start - 2] ?? '') && !/[%元万亿美人吨公千]/.test(right)) return true;
  return /[A-Za-z]/.test(right) && !readUnit(text, end);
}

/** Sign, 连续 and bound word before a number. */
export function readHead(text: string, numeral: Numeral): { start: number; bound?: Bound; negative: boolean } {
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
  const found = readBoundBefore(text, start);
  // 上百人 is more than a hundred, 上一次 is the last time.
  const bound = found && text[start - 1] === '上' && numeral.value < 100 ? undefined : found;
  return { start: bound?.start ?? start, negative, ...(bound && { bound: bound.bound }) };
}

/** The unit behind a number, with its bound word. */
export interface Tail {
  end: number;
  unitEnd: number;
  unit: string;
  unitClass: UnitClass;
  classifier: boolean;
  bound?: Bound;
}

/** Reads the unit behind a number. */
export function readTail(text: string, numeral: Numeral, from: number, currency: string | undefined): Tail | undefined {
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
  return /(?:指数|系数|性别比|抚养比|收入比|负担比|比值|评分|得分|PMI|景气度)[^，。；A-Za-z]{0,32}$/.test(
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
