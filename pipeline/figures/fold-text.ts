import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/** Forms the table leaves alone: 巿 (U+5DFF), often typed for 市, and Hong Kong's and Taiwan's shapes of common characters. */
const alike = '巿市 衞卫 説说 綫线 著着 裏里';

let table: Uint16Array | undefined;

/** By code unit, what it becomes: simplified, and full-width digits and signs as ASCII. */
function makeTable(): Uint16Array {
  const map = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  // Rows are 'traditional simplified [simplified …]'; those outside the basic plane would change the length.
  for (const row of [...traditionalToSimplified.split('|'), ...alike.split(' ').map((pair) => [...pair].join(' '))]) {
    const [from = '', to = ''] = row.split(' ');
    if (from.length === 1 && to.length === 1) map[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (let digit = 0xff10; digit <= 0xff19; digit++) map[digit] = digit - 0xfee0;
  for (const sign of '％－～／＋＜＞＄') map[sign.charCodeAt(0)] = sign.charCodeAt(0) - 0xfee0;
  for (const blank of '\u00a0\u2009\u3000') map[blank.charCodeAt(0)] = 0x20;
  return map;
}

const isWideDigit = (unit: number) => unit >= 0xff10 && unit <= 0xff19;

/**
 * The text as the rules read it: simplified, full-width digits and signs as ASCII, so that one set of rules reads both
 * scripts. Exactly as long as the text given, so that offsets (UTF-16 code units) hold for both.
 */
export function foldText(text: string): string {
  table ??= makeTable();
  let folded = '';
  let done = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    let to = table[unit] ?? unit;
    // ， and ． are separators only between full-width digits; else ， is the comma of the sentence.
    if (unit === 0xff0c || unit === 0xff0e) {
      const isInside = isWideDigit(text.charCodeAt(index - 1)) && isWideDigit(text.charCodeAt(index + 1));
      if (isInside) to = unit - 0xfee0;
    }
    if (to === unit) continue;
    folded += text.slice(done, index) + String.fromCharCode(to);
    done = index + 1;
  }
  return done === 0 ? text : folded + text.slice(done);
}

/** Whether a text is written in traditional characters: a tenth of them or more has another simplified form. */
export function isTraditional(text: string): boolean {
  table ??= makeTable();
  const length = Math.min(text.length, 1000);
  let count = 0;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x3400 && unit < 0xff00 && table[unit] !== unit) count++;
  }
  return count * 10 >= length && count > 0;
}
