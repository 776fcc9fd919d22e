import type { Change } from '../article/edit-text.ts';

// Zero-width space, word joiner, byte order mark, soft hyphen, direction marks; joiners only between Chinese
// characters, since emoji and other scripts need them; private-use characters, which are no text of anybody.
const invisiblePattern =
  /[\u200b\u2060\ufeff\u00ad\u200e\u200f\ue000-\uf8ff]+|(?<=[\u4e00-\u9fff])[\u200c\u200d]+(?=[\u4e00-\u9fff])/g;

/** Finds characters that cannot be seen and break searching, copying and line breaking. */
export function findInvisible(text: string): Change[] {
  return [...text.matchAll(invisiblePattern)].map((match) => ({
    ...{ start: match.index, end: match.index + match[0].length, after: '' },
    ...{ rule: 'restore/invisible', reason: 'invisible' as const, proof: 'proved' as const },
  }));
}
