/** Letters of a reading as farms print it; a toned one is what tells a gloss from an abbreviation. */
export const tonedLetters = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜḿńňǹ';
export const pinyinLetters = `a-zɑɡüê${tonedLetters}`;

// 'shí' -> 'shi';  'lǚ' -> 'lv'
/** The syllable without its tone, written as the model's syllables are. */
export function withoutTone(syllable: string): string {
  const known = toneless.get(syllable);
  if (known !== undefined) return known;
  const plain = syllable
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ɡ/g, 'g')
    .replace(/ɑ/g, 'a');
  if (toneless.size < 2000) toneless.set(syllable, plain);
  return plain;
}

const toneless = new Map<string, string>();

const toned = new RegExp(`[${tonedLetters}]`);

/** Whether a syllable is printed with its tone. */
export function hasTone(syllable: string): boolean {
  return toned.test(syllable);
}
