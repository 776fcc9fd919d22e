import { longestRun, type Numeral, readPlain, startsNumeral } from './numerals.ts';
import { readShare } from './shares.ts';

const starts = new RegExp(startsNumeral, 'g');

/** The next number of folded text from an offset on; `undefined` when there is none. */
export function nextNumeral(text: string, from: number): Numeral | undefined {
  starts.lastIndex = from;
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    // 唯一一家, 统一: the first 一 ends another word.
    const endsWord = text[match.index] === '一' && /[唯统单同逐专划万]/.test(text[match.index - 1] ?? '');
    const numeral = endsWord ? undefined : readNumeral(text, match.index);
    if (numeral && numeral.end - numeral.start <= longestRun) return numeral;
    starts.lastIndex = Math.max(numeral?.end ?? 0, match.index + 1);
  }
  return undefined;
}

// '4万3949' -> 43949;  '630余万' -> 6300000, more;  '一兆八十二亿' -> 1008200000000;  '三成四' -> 34, tenths
/** Reads the number that begins at `at`; `undefined` when none does. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const plain = readPlain(text, at);
  return plain && readShare(text, plain);
}
