import type { Article } from '../types.ts';
import { joinSentences } from './join-sentences.ts';
import { splitCaptions } from './split-captions.ts';
import { tellKinds } from './tell-kinds.ts';

/** Tells captions and headings from paragraphs, then joins sentences that scraping cut, also across captions. */
export function mend(article: Article): Article {
  // What is told here is told by the habits of Chinese pages.
  if (article.script === 'other') return article;
  return joinSentences(tellKinds(splitCaptions(article)));
}
