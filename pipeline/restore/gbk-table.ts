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
  const codes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) codes.push(lead * 256 + trail);
  }
  // One code in each line, so that a code without a character cannot swallow its neighbour.
  const bytes = new Uint8Array(codes.length * 3);
  for (const [index, code] of codes.entries()) bytes.set([code >> 8, code & 255, 10], index * 3);
  const lines = new TextDecoder('gbk').decode(bytes).split('\n');
  const unitOf = new Uint16Array(65536);
  const codeOf = new Uint16Array(65536);
  const put = (code: number, unit: number) => {
    unitOf[code] = unit;
    if (codeOf[unit] === 0) codeOf[unit] = code;
  };
  for (const [index, code] of codes.entries()) {
    const line = lines[index] ?? '';
    if (line.length === 1 && line !== '\ufffd') put(code, line.charCodeAt(0));
  }
  // The Windows code page and the standard differ in these two; pages have both forms.
  codeOf['·'.charCodeAt(0)] = 0xa1a4;
  codeOf['—'.charCodeAt(0)] = 0xa1aa;
  codeOf['―'.charCodeAt(0)] = 0xa1aa;
  return { unitOf, codeOf };
}
