import type { Article } from '../../pipeline/types.ts';
import { readInBackground } from '../background/read-in-background.ts';
import { sampleText } from './sample-text.ts';

/** Reads the sample the way every page is read. */
export async function readSample(): Promise<Article | undefined> {
  return readInBackground({
    kind: 'text',
    text: sampleText,
    parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
  });
}
