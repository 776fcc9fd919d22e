import type { Services } from '../../pipeline/read-article.ts';
import { restore } from '../../pipeline/restore/restore.ts';

/** The pipeline's services without a browser. */
export function createServices(): Services {
  return { restore: async (article, evidence) => restore(article, evidence) };
}
