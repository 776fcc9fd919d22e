import type { RestoreModel } from './restore-model.ts';

/** Whether a character can be read as this toneless syllable. */
export function isReading(model: RestoreModel, unit: number, syllable: string): boolean {
  return readingRank(model, unit, syllable) >= 0;
}

/** 0 for a character's usual reading, more for rarer ones, -1 for none. */
export function readingRank(model: RestoreModel, unit: number, syllable: string): number {
  const id = model.idOf[unit] ?? 0;
  const start = model.readingStart[id] ?? 0;
  const end = model.readingStart[id + 1] ?? start;
  for (let i = start; i < end; i++) {
    if (model.syllables[model.readings[i] ?? 0] === syllable) return i - start;
  }
  return -1;
}
