import { cutMarkOf } from './units.ts';

/** What it costs, in nats, to set a mark where hardly anybody does; the language model knows no marks apart. */
const doubled = 8;
const lonely = 3;

/** Where a mark stands oddly behind two characters: `。”，`, `，。`, and a clause of one character. */
export function oddMarkCost(beforeLast: number, last: number, unit: number): number {
  const mark = cutMarkOf(unit);
  if (mark === 0 || isLoud(mark)) return 0;
  const behind = closingQuotes.has(last) ? beforeLast : last;
  const before = cutMarkOf(behind);
  if (before !== 0) return isLoud(before) ? 0 : doubled;
  const first = cutMarkOf(beforeLast);
  return first === 0 || first === enumeration || mark === enumeration || last < 0x3000 ? 0 : lonely;
}

// '？' and '！' go with each other and with what follows a quotation.
function isLoud(mark: number): boolean {
  return mark === 0xff1f || mark === 0xff01;
}

const enumeration = 0x3001;
const closingQuotes = new Set([0x201d, 0x2019, 0x300d, 0x300f]);
