import { hasTone, pinyinLetters, withoutTone } from './pinyin.ts';

/** A reading in brackets, such as `(shí)` or `(huì )`, where it stands in the text. */
export interface Gloss {
  start: number;
  end: number;
  /** Without tone and brackets. */
  syllable: string;
  toned: boolean;
  /** The opening bracket is there; where it was eaten only `shí)` is left. */
  opened: boolean;
}

// '(shí)', '(huì )', 'shí)' after an eaten bracket.
const glossPattern = new RegExp(`(\\(?)([${pinyinLetters}]{1,6}) ?\\)`, 'g');

/** All readings in brackets, in order. */
export function readGlosses(text: string): Gloss[] {
  const glosses: Gloss[] = [];
  for (const match of text.matchAll(glossPattern)) {
    const [whole, bracket, letters = ''] = match;
    glosses.push({
      start: match.index,
      end: match.index + whole.length,
      syllable: withoutTone(letters),
      toned: hasTone(letters),
      opened: bracket !== '',
    });
  }
  return glosses;
}
