import { isPrivateUse } from './units.ts';

/** GBK as farms' servers read it: two-byte codes and the UTF-16 units they stand for. */
export interface GbkTable {
  /** Unit by code (lead * 256 + trail); 0 where GBK has no character. User-defined codes give private-use units. */
  unitOf: Uint16Array;
  /** Code by unit; 0 where the unit cannot be written in GBK. */
  codeOf: Uint16Array;
  /** Pairs of bytes that give private-use units, by their first byte; second bytes that cannot begin a character are left out. */
  hiddenPairs: ReadonlyMap<number, readonly number[]>;
}

let table: GbkTable | undefined;

/** The GBK table, made once from the platform's own decoder. */
export function gbkTable(): GbkTable {
  table ??= makeTable();
  return table;
}

function makeTable(): GbkTable {
  const codes = listCodes();
  const bytes = new Uint8Array(3 * codes.length);
  let size = 0;
  // One code in each line, so that a code without a character cannot swallow its neighbour.
  for (const code of codes) {
    bytes[size++] = code >> 8;
    bytes[size++] = code & 255;
    bytes[size++] = lineFeed;
  }
  const text = new TextDecoder('gbk').decode(bytes);
  const unitOf = new Uint16Array(65536);
  const codeOf = new Uint16Array(65536);
  const hiddenPairs = new Map<number, number[]>();
  let at = 0;
  for (const code of codes) {
    const unit = text.charCodeAt(at);
    const alone = text.charCodeAt(at + 1) === lineFeed;
    if (alone && unit !== 0xfffd) {
      unitOf[code] = unit;
      if (codeOf[unit] === 0) codeOf[unit] = code;
      if (isPrivateUse(unit)) hide(hiddenPairs, code);
    }
    at = alone ? at + 2 : text.indexOf('\n', at) + 1;
  }
  // The Windows code page and the standard differ in these two; pages have both forms.
  codeOf['·'.charCodeAt(0)] = 0xa1a4;
  codeOf['—'.charCodeAt(0)] = 0xa1aa;
  codeOf['―'.charCodeAt(0)] = 0xa1aa;
  return { unitOf, codeOf, hiddenPairs };
}

const lineFeed = 10;

function listCodes(): Uint16Array {
  const codes = new Uint16Array(126 * 190);
  let count = 0;
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) if (second !== 0x7f) codes[count++] = first * 256 + second;
  }
  return codes;
}

function hide(pairs: Map<number, number[]>, code: number): void {
  const second = code & 255;
  if (second < 0x81) return;
  const seconds = pairs.get(code >> 8);
  if (seconds) seconds.push(second);
  else pairs.set(code >> 8, [second]);
}
