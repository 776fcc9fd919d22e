import type { Change } from '../article/edit-text.ts';
import { readGlosses } from './read-glosses.ts';
import { isReading } from './readings.ts';
import type { RestorePage } from './restore-page.ts';
import { findToneless } from './toneless-glosses.ts';

/** Finds the farm's glosses in one text of an annotated page: `達(dá)`, `會(huì )`. */
export function findGlosses({ survey, model }: RestorePage, text: string): Change[] {
  if (survey.toneless) return findToneless(model, text);
  if (!survey.annotated) return [];
  return readGlosses(text).flatMap(({ start, end, opened, toned, syllable }) => {
    const unit = text.charCodeAt(start - 1);
    if (!opened || !toned || model.plainOf[unit] === 0) return [];
    const proof = isReading(model, unit, syllable) ? ('proved' as const) : ('likely' as const);
    return [{ start, end, after: '', rule: 'restore/gloss', reason: 'gloss' as const, proof }];
  });
}
