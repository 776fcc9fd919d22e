import { readFileSync } from 'node:fs';
import { loadRestoreModel } from '../../../pipeline/restore/restore-model.ts';
import { restoreText } from '../../../pipeline/restore/restore-text.ts';

/** The model the extension ships. */
export const model = loadRestoreModel(readFileSync(new URL('../../../public/restore-model.bin', import.meta.url)));

/** The restored text. */
export function restored(text: string): string {
  return restoreText(text, model).text;
}
