import type { Change } from '../article/edit-text.ts';
import { type Gloss, readGlosses } from './read-glosses.ts';
import { isReading } from './readings.ts';
import type { RestoreModel } from './restore-model.ts';
import { isHan } from './units.ts';

/** Fewer glosses than this may be an author's; more than this share of all characters is a lesson. */
const fewest = 4;
const densest = 0.35;
const fewestDoubled = 2;

/**
 * Whether a page carries `新闻(wen)官(guan)`: readings without tones on characters here and there. A lesson glosses
 * character after character, an author now and then one; nobody but a machine glosses a character twice.
 */
export function hasTonelessGlosses(text: string, model: RestoreModel): boolean {
  const glosses = tonelessGlosses(text, model);
  if (glosses.length < fewest) return false;
  const starts = new Set(glosses.map((gloss) => gloss.start));
  if (glosses.filter((gloss) => starts.has(gloss.end)).length >= fewestDoubled) return true;
  const kinds = new Set(glosses.map((gloss) => text[gloss.start - 1]));
  const han = [...text].filter((character) => isHan(character.charCodeAt(0))).length;
  // 我(wo)爱(ai)北(bei): three in a row are a lesson.
  const inRow = glosses.filter(({ end }) => {
    const next = glosses.find((gloss) => gloss.start === end + 1);
    return next && starts.has(next.end + 1);
  });
  return kinds.size >= fewest && glosses.length <= densest * han && inRow.length === 0;
}

/** Finds the glosses of such a page in one of its texts. */
export function findToneless(model: RestoreModel, text: string): Change[] {
  return tonelessGlosses(text, model).map(({ start, end }) => ({
    ...{ start, end, after: '', rule: 'restore/toneless-gloss' },
    ...{ reason: 'gloss' as const, proof: 'likely' as const },
  }));
}

/** Glosses without tones that read the character before them, doubled ones included. */
function tonelessGlosses(text: string, model: RestoreModel): Gloss[] {
  const found: Gloss[] = [];
  for (const gloss of readGlosses(text)) {
    if (!gloss.opened || gloss.toned) continue;
    const last = found.at(-1);
    const unit = text.charCodeAt(gloss.start - 1);
    const doubled = last?.end === gloss.start && last.syllable === gloss.syllable;
    if (doubled || (isHan(unit) && isReading(model, unit, gloss.syllable))) found.push(gloss);
  }
  return found;
}
