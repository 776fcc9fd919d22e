import { Lexicon } from './lexicon.ts';

/** Words with their cost: the negative natural logarithm of their share of running text. */
export type WordList = Lexicon<number>;

/** What a single character costs that the list does not have: rarer than anything in it. */
const UNKNOWN = 17.9;

/**
 * Marks where words begin: entry i of the result is 1 when a word begins (or the text ends) at offset i, in UTF-16
 * code units. Chooses the cheapest chain of words (Viterbi over single-word costs), from the end of the text: `被发明`
 * gives 1, 1, 0, 1, since 被|发明 is cheaper than 被发|明.
 */
export function segment(text: string, words: WordList): Uint8Array {
  const { length } = text;
  const { step } = cheapestChain(text, words);
  const begins = new Uint8Array(length + 1);
  for (let at = 0; at < length; at += step[at] ?? 1) begins[at] = 1;
  begins[length] = 1;
  return begins;
}

/** What the cheapest chain of words costs that makes a text. */
export function costOf(text: string, words: WordList): number {
  return cheapestChain(text, words).cost[0] ?? 0;
}

function cheapestChain(text: string, words: WordList): { cost: Float64Array; step: Uint8Array } {
  const { length } = text;
  const cost = new Float64Array(length + 1);
  const step = new Uint8Array(length);
  for (let at = length - 1; at >= 0; at--) {
    const single = isSurrogatePair(text, at) ? 2 : 1;
    let best = (words.valueAt(text, at, single) ?? UNKNOWN) + (cost[at + single] ?? 0);
    let bestStep = single;
    for (let lengths = words.lengthsAt(text, at) & ~1; lengths !== 0; lengths &= lengths - 1) {
      const size = 31 - Math.clz32(lengths & -lengths);
      if (at + size > length) break;
      const own = words.valueAt(text, at, size);
      if (own === undefined) continue;
      const total = own + (cost[at + size] ?? 0);
      if (total <= best) {
        best = total;
        bestStep = size;
      }
    }
    cost[at] = best;
    step[at] = bestStep;
  }
  return { cost, step };
}

/**
 * Reads a word list as `scripts/build-words.ts` writes it. Each line is one class of words: the cost in steps of 0.25,
 * a space, the words' length, a space, and the words without anything between them.
 */
export function readWords(lines: string): WordList {
  // Two thirds of a word is what a character makes.
  const words: WordList = new Lexicon(lines.length * 0.6);
  for (const line of lines.split('\n')) {
    const [cost, size, run] = line.split(' ');
    if (!run) continue;
    const length = Number(size);
    for (let at = 0; at < run.length; at += length) words.setAt(run, at, length, Number(cost) / 4);
  }
  return words;
}

function isSurrogatePair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
