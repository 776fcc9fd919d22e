import type { Quantity } from './find-quantities.ts';
import { isInsideWord, readHead, readTail } from './number-words.ts';
import type { Numeral } from './numerals.ts';
import { readUnit } from './units.ts';

/** A unit and a sign at most stand between the two numbers of a range. */
const longestUnit = 8;
const rangeSigns = '至到-~—–−―';
const listSigns = '、及和与';

/** 34~35亿, 3至5个, 30%至40%, 100元到200元: two numbers of one unit with a sign between. */
export function readRange(text: string, first: Numeral, second: Numeral): Quantity | undefined {
  if (
    second.start - first.end > longestUnit ||
    first.bare ||
    second.bare ||
    first.vague ||
    second.vague ||
    isInsideWord(text, first)
  )
    return undefined;
  const unit = first.share ? undefined : readUnit(text, first.end);
  const ownUnit = unit && rangeSigns.includes(text[unit.end] ?? '\n') ? text.slice(first.end, unit.end) : '';
  let at = first.end + ownUnit.length;
  if (!rangeSigns.includes(text[at] ?? '\n')) return undefined;
  at++;
  if (text[at] === text[at - 1]) at++; // ——
  if (at !== second.start) return undefined;
  const tail = readTail(text, second, second.end, undefined);
  if (!tail || (ownUnit !== '' && !text.slice(second.end, tail.unitEnd).startsWith(ownUnit))) return undefined;
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
export function readShared(text: string, first: Numeral, second: Numeral): Quantity | undefined {
  if (first.bare || first.share || second.start !== first.end + 1 || isInsideWord(text, first)) return undefined;
  if (!listSigns.includes(text[first.end] ?? '\n')) return undefined;
  const tail = readTail(text, second, second.end, undefined);
  if (!tail || !['percent', 'pp', 'money', 'ratio'].includes(tail.unitClass)) return undefined;
  const quantity = { start: first.start, end: first.end, numberStart: first.start, numberEnd: first.end };
  const { unit, unitClass, classifier } = tail;
  const { scale, chinese, value } = first;
  return { ...quantity, unitEnd: first.end, value, bound: 'exact', unit, unitClass, scale, chinese, classifier };
}
