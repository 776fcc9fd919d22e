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
  /** The number is a share by its own form, already in points: 百分之五, 三分之一, 六成四, 一半. */
  share?: 'percent' | 'tenths' | 'fraction' | 'half';
}

const digitValues: Readonly<Record<string, number>> = {
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
const startsNumeral = /[0-9零〇○一二两三四五六七八九十百千万亿廿卅]/;
const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
const isMore = (char: string | undefined) => char === '余' || char === '多' || char === '几';

/** Longer runs are serial numbers, not quantities; they are stepped over as one. */
const longestRun = 24;

/** Finds every number in folded text, in order, in time linear in its length. */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  const start = new RegExp(startsNumeral, 'g');
  for (let match = start.exec(text); match; match = start.exec(text)) {
    // 唯一一家, 统一: the first 一 ends another word.
    const endsWord = text[match.index] === '一' && /[唯统单同逐专划万]/.test(text[match.index - 1] ?? '');
    const numeral = endsWord ? undefined : readNumeral(text, match.index);
    if (numeral && numeral.end - numeral.start <= longestRun) found.push(numeral);
    start.lastIndex = Math.max(numeral?.end ?? 0, match.index + 1);
  }
  return found;
}

// '4万3949' -> 43949;  '630余万' -> 6300000, more;  '一兆八十二亿' -> 1008200000000;  '三成四' -> 34, tenths
/** Reads the number that begins at `at`; `undefined` when none does. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const plain = isDigit(text[at]) ? readArabic(text, at) : readChinese(text, at);
  return plain && readShare(text, plain);
}

function readArabic(text: string, at: number): Numeral {
  const first = readDigits(text, at);
  const numeral = withScale(text, { ...first, start: at, scale: 1, more: false, chinese: false, bare: false });
  // 4万3949, 1亿2000万: the smaller rest follows a whole number with a scale.
  if (numeral.scale === 1 || numeral.more || !isDigit(text[numeral.end])) return numeral;
  const digits = readDigits(text, numeral.end);
  const rest = withScale(text, { ...digits, start: numeral.end, scale: 1, more: false, chinese: false, bare: false });
  if (rest.value >= numeral.scale || !Number.isInteger(first.value)) return numeral;
  return { ...numeral, end: rest.end, value: numeral.value + rest.value, more: rest.more };
}

/** Digits with grouping commas (only whole groups of three) and a decimal part. */
function readDigits(text: string, at: number): { value: number; end: number } {
  let end = at;
  while (isDigit(text[end])) end++;
  if (end - at <= 3) {
    while (text[end] === ',' && isGroup(text, end + 1)) end += 4;
  }
  if (text[end] === '.' && isDigit(text[end + 1])) {
    end++;
    while (isDigit(text[end])) end++;
  }
  // Cut before Number, so that a run of a million digits costs one pass only.
  const digits = text.slice(at, Math.min(end, at + 40)).replaceAll(',', '');
  return { value: Number(digits), end };
}

function isGroup(text: string, at: number): boolean {
  return isDigit(text[at]) && isDigit(text[at + 1]) && isDigit(text[at + 2]) && !isDigit(text[at + 3]);
}

function withScale(text: string, numeral: Numeral): Numeral {
  let { end, value, scale, more } = numeral;
  if (isMore(text[end]) && scaleAt(text, end + 1)) {
    more = true;
    end++;
  }
  const gap = text[end] === ' ' && scaleAt(text, end + 1) && !smallUnits[text[end + 1] ?? ''] ? 1 : 0;
  let next = end + gap;
  let factor = 1;
  // 3千万, 5百亿: a small unit may stand before the scale; 1.2万亿: scales multiply.
  // 百分点, 千瓦, 千克: units, not scales.
  const isUnit = /^(?:百分|百帕|千[瓦克米卡赫帕焦伏字])/.test(text.slice(next, next + 2));
  const small = isUnit ? undefined : smallUnits[text[next] ?? ''];
  if (small && !more && (scales[text[next + 1] ?? ''] || text[next] !== '十')) {
    factor *= small;
    next++;
  }
  for (let unit = scales[text[next] ?? '']; unit && factor * unit <= 1e16; unit = scales[text[next] ?? '']) {
    factor *= unit;
    scale = scale === 1 ? unit : scale * unit;
    next++;
  }
  if (factor > 1) {
    end = next;
    value *= factor;
  }
  if (isMore(text[end]) && text[end] !== '几') {
    more = true;
    end++;
  }
  return { ...numeral, end, value: roundTo(value), scale: Math.min(scale, 1e12), more };
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
  const numeral = { start: at, end, value, scale: Math.min(scale, 1e12), more, chinese: true, bare };
  return withDecimals(text, numeral);
}

/** 三点五, and a scale behind it: 三点五亿. */
function withDecimals(text: string, numeral: Numeral): Numeral {
  if (text[numeral.end] !== '点' || numeral.scale > 1) return numeral;
  let end = numeral.end + 1;
  let decimals = '';
  for (let value = digitValues[text[end] ?? '']; value !== undefined && end - numeral.end < 9; ) {
    decimals += value;
    value = digitValues[text[++end] ?? ''];
  }
  if (decimals === '') return numeral;
  return withScale(text, { ...numeral, end, value: Number(`${numeral.value}.${decimals}`) });
}

/** Words that can follow a lone digit and only look like 成: 三成员, 一成不变. */
const notTenths = /^成(?:员|立|为|交|果|分|本|型|人|年|功|长|绩|品|都|不变)/;

function readShare(text: string, numeral: Numeral): Numeral {
  const { start, end, value } = numeral;
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
    !notTenths.test(text.slice(end, end + 3))
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

function readPlain(text: string, at: number): Numeral | undefined {
  return isDigit(text[at]) ? readArabic(text, at) : readChinese(text, at);
}

function isNumeralAt(text: string, at: number): boolean {
  return at < text.length && startsNumeral.test(text[at] ?? '');
}

/** Takes the noise of binary fractions off: 1.1 * 1e4 is 11000. */
function roundTo(value: number): number {
  return Number(value.toPrecision(12));
}
