import { digitValues, isDigit, isNumeralAt, type Numeral, readPlain, roundTo } from './numerals.ts';

/** Words that can follow a lone digit and only look like 成: 三成员, 一成不变. */
const notTenths = /^成(?:员|立|为|交|果|分|本|型|人|年|功|长|绩|品|都|不变)/;

/** A number with 分之, 成 or 半 behind it is a share: 三分之一, 六成四, 一半. */
export function readShare(text: string, numeral: Numeral): Numeral {
  const { start, end, value } = numeral;
  if (!/[分成半]/.test(text[end] ?? '')) return numeral;
  if (text.startsWith('分之', end) && value > 0) {
    const part = isNumeralAt(text, end + 2) ? readPlain(text, end + 2) : undefined;
    if (!part) return numeral;
    const points = roundTo((part.value / value) * 100);
    return { ...part, start, value: points, scale: 1, bare: false, share: value === 100 ? 'percent' : 'fraction' };
  }
  if (
    text[end] === '成' &&
    value > 0 &&
    value <= 10 &&
    numeral.scale === 1 &&
    (!notTenths.test(text.slice(end, end + 3)) || isShareOf(text, start, end))
  ) {
    const tail = text[end + 1] ?? '';
    const share = 'tenths';
    if (tail === '半') return { ...numeral, end: end + 2, value: roundTo(value * 10 + 5), bare: false, share };
    const points = digitValues[tail] ?? (isDigit(tail) ? Number(tail) : undefined);
    const isPoints = points !== undefined && !isNumeralAt(text, end + 2) && !/[个家名位%]/.test(text[end + 2] ?? '');
    return {
      ...numeral,
      end: isPoints ? end + 2 : end + 1,
      value: roundTo(value * 10 + (isPoints ? points : 0)),
      share,
    };
  }
  if (numeral.chinese && value === 1 && text[end] === '半' && text[end + 1] !== '年') {
    return { ...numeral, end: end + 1, value: 50, share: 'half' };
  }
  return numeral;
}

/** 逾七成为女性: a bound word shows that 成为 is no verb. */
function isShareOf(text: string, start: number, end: number): boolean {
  return text[end + 1] === '为' && /[逾近约超过有达]/.test(text[start - 1] ?? '');
}
