/** A place where a Simplified character stands for several Traditional ones, of which one was taken. */
export interface Choice {
  /** The block or text field it lies in, and where, in UTF-16 code units: the same before and after conversion. */
  block: string;
  start: number;
  end: number;
  /** What stands in the original, such as 发. */
  from: string;
  /** What was taken, such as 髮. */
  taken: string;
  /** The other forms it could have, the usual one first. */
  alternatives: readonly string[];
}

/** A text as it was and as it is shown; the two are as long. */
export interface BothTexts {
  original: string;
  converted: string;
}

/**
 * The dictionary entry that a correction of a choice stands for: the word it lies in, from `start` to `end` of the
 * original, with the chosen form put in. The reader widens the word until it says enough: 发 alone would change every 发.
 */
export function entryOfCorrection(
  { original, converted }: BothTexts,
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

/** The word a correction is first offered for: the character with one neighbour on each side, where those are Chinese. */
export function wordAround(
  { original }: BothTexts,
  { start, end }: { start: number; end: number },
): {
  start: number;
  end: number;
} {
  const isHan = (at: number) => /[\u3400-\u9fff]/.test(original.charAt(at));
  return { start: isHan(start - 1) ? start - 1 : start, end: isHan(end) ? end + 1 : end };
}
