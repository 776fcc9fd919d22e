/** Reads the number words of Chinese news. All functions work on folded text (see fold-text.ts), offsets in UTF-16 code units. */

export interface Numeral {
  start: number;
  end: number;
  value: number;
  /** 1, 1e4, 1e8 or 1e12: the largest scale written, 万 亿 兆 or 万亿. */
  scale: number;
  /** 余, 多 or 几 stands in or behind the number: the true value is a little more. */
  more: boolean;
  /** No Arabic digit in it. */
  chinese: boolean;
  /** A lone 百, 千, 万 or 亿, which is a number only beside a bound word: 近百, 千余. */
  bare: boolean;
  /** 数十, 几百, 五六千, 两三: about how many. */
  vague?: true;
  /** The number is a share by its own form, already in points: 百分之五, 三分之一, 六成四, 一半. */
  share?: 'percent' | 'tenths' | 'fraction' | 'half';
}

export const digitValues: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const smallUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };
/** Longer runs are serial numbers, not quantities; they are stepped over as one. */
export const longestRun = 24;
export const startsNumeral = /[0-9零〇○一二两三四五六七八九十百千万亿廿卅]/;
export const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
const isMore = (char: string | undefined) => char === '余' || char === '多' || char === '几';

function readArabic(text: string, at: number): Numeral {
  const numeral = readDigits(text, at);
  const { value } = numeral;
  addScale(text, numeral);
  // 4万3949, 1亿2000万: the smaller rest follows a whole number with a scale.
  if (numeral.scale === 1 || numeral.more || !isDigit(text[numeral.end])) return numeral;
  const rest = readDigits(text, numeral.end);
  addScale(text, rest);
  if (rest.value >= numeral.scale || !Number.isInteger(value)) return numeral;
  return { ...numeral, end: rest.end, value: numeral.value + rest.value, more: rest.more };
}

/** Digits with grouping commas (only whole groups of three) and a decimal part. */
function readDigits(text: string, at: number): Numeral {
  let end = at;
  while (isDigit(text[end])) end++;
  const length = end - at;
  if (length <= 3) {
    while (text[end] === ',' && isGroup(text, end + 1)) end += 4;
  }
  if (text[end] === '.' && isDigit(text[end + 1])) {
    end++;
    while (isDigit(text[end])) end++;
  }
  // Cut before Number, so that a run of a million digits costs one pass only.
  const digits = text.slice(at, Math.min(end, at + 40));
  const value = Number(digits.includes(',') ? digits.replaceAll(',', '') : digits);
  return { start: at, end, value, scale: 1, more: false, chinese: false, bare: false };
}

function isGroup(text: string, at: number): boolean {
  return isDigit(text[at]) && isDigit(text[at + 1]) && isDigit(text[at + 2]) && !isDigit(text[at + 3]);
}

/** Reads the scale behind a number into it. */
function addScale(text: string, numeral: Numeral): void {
  let { end } = numeral;
  if (isMore(text[end]) && scaleAt(text, end + 1)) {
    numeral.more = true;
    end++;
  }
  let next = text[end] === ' ' && (text[end + 1] ?? '') in scales ? end + 1 : end;
  let factor = 1;
  // 3千万, 5百亿: a small unit may stand before the scale; 1.2万亿: scales multiply.
  const small = smallUnits[text[next] ?? ''];
  // 百分点, 千瓦, 千克: units, not scales.
  const isUnit = small !== undefined && /^(?:百分|百帕|千[瓦克米卡赫帕焦伏字])/.test(text.slice(next, next + 2));
  if (small && !isUnit && !numeral.more && (scales[text[next + 1] ?? ''] || text[next] !== '十')) {
    factor *= small;
    next++;
  }
  for (let unit = scales[text[next] ?? '']; unit && factor * unit <= 1e16; unit = scales[text[next] ?? '']) {
    factor *= unit;
    numeral.scale = Math.min(numeral.scale * unit, 1e12);
    next++;
  }
  if (factor > 1) {
    end = next;
    numeral.value = roundTo(numeral.value * factor);
  }
  if (isMore(text[end]) && text[end] !== '几') {
    numeral.more = true;
    end++;
  }
  numeral.end = end;
}

function scaleAt(text: string, at: number): boolean {
  const char = text[at] ?? '';
  return char in scales || (char in smallUnits && char !== '十' && (text[at + 1] ?? '') in scales);
}

function readChinese(text: string, at: number): Numeral | undefined {
  let end = at;
  let total = 0; // of finished scales
  let section = 0; // below the next scale
  let digit: number | undefined;
  let spoken = ''; // digits read one by one: 九八八三
  let scale = 1;
  let lastUnit = 1;
  let more = false;
  for (; end - at <= longestRun; end++) {
    const char = text[end] ?? '';
    const value = digitValues[char];
    if (value !== undefined) {
      spoken += value;
      digit = value;
    } else if (char === '廿' || char === '卅') {
      section += char === '廿' ? 20 : 30;
      lastUnit = 10;
    } else if (char in smallUnits) {
      if (spoken.replace(/^0/, '').length > 1) break;
      lastUnit = smallUnits[char] ?? 1;
      section += (digit ?? 1) * lastUnit;
      digit = undefined;
      spoken = '';
    } else if (char in scales) {
      if (spoken.length > 1 && section === 0) section = Number(spoken);
      else section += digit ?? 0;
      lastUnit = scales[char] ?? 1;
      // 一万亿 multiplies what was read; 一亿三千万 adds.
      if (section === 0 && total > 0 && lastUnit > scale) total *= lastUnit;
      else total += (section || (total === 0 ? 1 : 0)) * lastUnit;
      scale = Math.max(scale, lastUnit);
      section = 0;
      digit = undefined;
      spoken = '';
    } else if (isMore(char) && end > at && (digit === undefined || scaleAt(text, end + 1))) {
      more = true;
      if (!scaleAt(text, end + 1)) {
        end++;
        break;
      }
    } else break;
  }
  if (end === at) return undefined;
  const head = text[at] ?? '';
  const bare = /^[百千万亿]/.test(head) && !/[一二两三四五六七八九]/.test(text.slice(at + 1, end));
  let value = total + section;
  if (spoken.length > 1 && section === 0 && total === 0) value = Number(spoken);
  // 一万二 is 12,000 and 三百五 is 350, but 一百零五 is 105.
  else if (digit !== undefined) value += lastUnit >= 100 && !spoken.startsWith('0') ? digit * (lastUnit / 10) : digit;
  const numeral: Numeral = { start: at, end, value, scale: Math.min(scale, 1e12), more, chinese: true, bare };
  const isPair = spoken.length === 2 && section === 0 && total === 0 && text[end] !== '点' && !isDot(text[end]);
  if (
    isPair ||
    value === 0 ||
    (bare && /[数几]/.test(text[at - 1] ?? '')) ||
    (/^十/.test(head) && /[数几]/.test(text[at - 1] ?? ''))
  )
    numeral.vague = true;
  return withDecimals(text, numeral);
}

const isDot = (char: string | undefined) => char !== undefined && '‧・．.·'.includes(char);

/** 三点五 and 五三○‧四, and a scale behind it: 三点五亿. */
function withDecimals(text: string, numeral: Numeral): Numeral {
  if ((text[numeral.end] !== '点' && !isDot(text[numeral.end])) || numeral.scale > 1) return numeral;
  let end = numeral.end + 1;
  let decimals = '';
  for (let value = digitValues[text[end] ?? '']; value !== undefined && end - numeral.end < 9; ) {
    decimals += value;
    value = digitValues[text[++end] ?? ''];
  }
  if (decimals === '') return numeral;
  const { vague: _, ...exact } = numeral;
  const whole: Numeral = { ...exact, end, value: Number(`${numeral.value}.${decimals}`) };
  addScale(text, whole);
  return whole;
}

/** A number in digits or Chinese, without the forms of shares. */
export function readPlain(text: string, at: number): Numeral | undefined {
  return isDigit(text[at]) ? readArabic(text, at) : readChinese(text, at);
}

/** Whether a number begins there. */
export function isNumeralAt(text: string, at: number): boolean {
  return at < text.length && startsNumeral.test(text[at] ?? '');
}

/** Takes the noise of binary fractions off: 1.1 * 1e4 is 11000. */
export function roundTo(value: number): number {
  return Number(value.toPrecision(12));
}
