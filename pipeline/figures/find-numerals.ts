import { longestRun, type Numeral, readPlain, startsNumeral } from './numerals.ts';
import { readShare } from './shares.ts';

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
  const plain = readPlain(text, at);
  return plain && readShare(text, plain);
}
