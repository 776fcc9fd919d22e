import { choices } from './choices-table.ts';

/** A place where a Simplified character stands for several Traditional ones, of which one was taken. */
export interface Choice {
  /** Offset of the character in the converted text, in UTF-16 code units. */
  start: number;
  end: number;
  /** What stands in the original, such as 发. */
  from: string;
  /** What was taken, such as 髮. */
  taken: string;
  /** The other forms it could have, the usual one first. */
  alternatives: readonly string[];
}

/** Forms of one character in different places, which are no choice between words: 爲為 裏裡 羣群. */
const sameWord = [
  '爲為',
  '裏裡裹',
  '羣群',
  '麪麵',
  '衆眾',
  '臺台',
  '啓啟',
  '峯峰',
  '着著',
  '説說',
  '衞衛',
  '喫吃',
  '祕秘',
  '鉤鈎',
];

/**
 * Finds where converting Simplified to Traditional took one of several forms: from the original and the converted text,
 * which must be as long (text with Taiwan's own words is not). What each could have been is for the reader to judge; a
 * correction is an entry of the reader's dictionary. Gives nothing when the lengths differ.
 */
export function findChoices(original: string, converted: string): Choice[] {
  if (original.length !== converted.length) return [];
  const found: Choice[] = [];
  for (let at = 0; at < original.length; at++) {
    const from = original.charAt(at);
    const forms = choices.get(from);
    if (!forms) continue;
    const taken = converted.charAt(at);
    const alternatives = forms.filter((form) => form !== taken && !isSameWord(form, taken));
    if (alternatives.length > 0) found.push({ start: at, end: at + 1, from, taken, alternatives });
  }
  return found;
}

/**
 * The dictionary entry that a correction of a choice stands for: the word it lies in, from `start` to `end` of the
 * original, with the chosen form put in. The reader widens the word until it says enough: 发 alone would change every 发.
 */
export function entryOfCorrection(
  { original, converted }: { original: string; converted: string },
  word: { start: number; end: number },
  correction: { at: number; form: string },
): { from: string; after: string } {
  const { start, end } = word;
  if (correction.at < start || correction.at >= end) {
    throw new TypeError(`Expected a place within ${start}-${end}, got ${correction.at}`);
  }
  return {
    from: original.slice(start, end),
    after: converted.slice(start, correction.at) + correction.form + converted.slice(correction.at + 1, end),
  };
}

function isSameWord(form: string, taken: string): boolean {
  return sameWord.some((forms) => forms.includes(form) && forms.includes(taken));
}
