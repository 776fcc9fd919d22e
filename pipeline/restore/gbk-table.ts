/** GBK as farms' servers read it: two-byte codes and the UTF-16 units they stand for. */
export interface GbkTable {
  /** Unit by code (lead * 256 + trail); 0 where GBK has no character. User-defined codes give private-use units. */
  unitOf: Uint16Array;
  /** Code by unit; 0 where the unit cannot be written in GBK. */
  codeOf: Uint16Array;
}

let table: GbkTable | undefined;

/** The GBK table, made once from the platform's own decoder. */
export function gbkTable(): GbkTable {
  table ??= makeTable();
  return table;
}

function makeTable(): GbkTable {
  const bytes = new Uint8Array(tableBytes);
  let size = 0;
  // One code in each line, so that a code without a character cannot swallow its neighbour.
  for (let code = firstCode; code <= lastCode; code++) {
    if (!isCode(code)) continue;
    bytes[size++] = code >> 8;
    bytes[size++] = code & 255;
    bytes[size++] = lineFeed;
  }
  const text = new TextDecoder('gbk').decode(bytes.subarray(0, size));
  const unitOf = new Uint16Array(65536);
  const codeOf = new Uint16Array(65536);
  let at = 0;
  for (let code = firstCode; code <= lastCode; code++) {
    if (!isCode(code)) continue;
    const unit = text.charCodeAt(at);
    const alone = text.charCodeAt(at + 1) === lineFeed;
    if (alone && unit !== 0xfffd) {
      unitOf[code] = unit;
      if (codeOf[unit] === 0) codeOf[unit] = code;
    }
    at = alone ? at + 2 : text.indexOf('\n', at) + 1;
  }
  // The Windows code page and the standard differ in these two; pages have both forms.
  codeOf['·'.charCodeAt(0)] = 0xa1a4;
  codeOf['—'.charCodeAt(0)] = 0xa1aa;
  codeOf['―'.charCodeAt(0)] = 0xa1aa;
  return { unitOf, codeOf };
}

const firstCode = 0x8140;
const lastCode = 0xfefe;
const tableBytes = 3 * (lastCode - firstCode + 1);
const lineFeed = 10;

function isCode(code: number): boolean {
  const second = code & 255;
  return second >= 0x40 && second !== 0x7f && second !== 0xff;
}
