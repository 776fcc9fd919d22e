import type { Change } from '../article/edit-text.ts';

/** What code page 1252 shows for bytes 80 to 9F; the five it leaves open come through as control characters. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// 'ä¸­å›½': a lead byte of UTF-8 and what follows it, several times.
const runPattern = new RegExp(
  `(?:[\\u00c2-\\u00f4][\\u0080-\\u00bf${high.replace(/[\u0080-\u009f]/g, '')}]{1,3}){2,}`,
  'g',
);

/** Finds UTF-8 that was read as code page 1252, where every byte is still there. */
export function findMojibake(text: string): Change[] {
  return [...text.matchAll(runPattern)].flatMap((match): Change[] => {
    const after = decode(match[0]);
    // Accented letters in a row are some language; Chinese characters out of them are no accident.
    if (!after || !/[\u3000-\u9fff]/.test(after)) return [];
    const place = { start: match.index, end: match.index + match[0].length };
    return [{ ...place, after, rule: 'restore/mojibake', reason: 'mojibake', proof: 'proved' }];
  });
}

function decode(run: string): string | undefined {
  const bytes = Uint8Array.from(run, (character) => {
    const index = high.indexOf(character);
    return index < 0 ? character.charCodeAt(0) : 0x80 + index;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8 after all: the text is what it seems.
    return undefined;
  }
}
