import type { Services } from '../../pipeline/read-article.ts';
import { askBackground } from './messages.ts';

/** The pipeline's services, asked of the background: what they need is too large for every page. */
export const backgroundServices: Services = {
  restore: (garbled) => askBackground('restore', garbled),
  findFigures: (article) => askBackground('find-figures', article),
};
