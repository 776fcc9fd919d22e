import { readArticle } from '../../pipeline/read-article.ts';
import type { Article } from '../../pipeline/types.ts';
import { backgroundServices } from '../background/ask-services.ts';
import { sampleText } from './sample-text.ts';

/** Reads the sample the way every page is read. */
export async function readSample(): Promise<Article | undefined> {
  return readArticle(
    {
      kind: 'text',
      text: sampleText,
      parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
    },
    backgroundServices,
  );
}
