import { readFileSync } from 'node:fs';
import { findFigures } from '../../pipeline/figures/find-figures.ts';
import type { Services } from '../../pipeline/read-article.ts';
import { restore } from '../../pipeline/restore/restore.ts';
import { loadRestoreModel, type RestoreModel } from '../../pipeline/restore/restore-model.ts';

/** The pipeline's services without a browser; the restorer's model is read when the first garbled page comes. */
export function createServices(): Services {
  let model: RestoreModel | undefined;
  return {
    restore: async (extraction) => {
      model ??= loadRestoreModel(readFileSync(new URL('../../public/restore-model.bin', import.meta.url)));
      return restore(extraction, model);
    },
    findFigures: async (article) => findFigures(article),
  };
}
