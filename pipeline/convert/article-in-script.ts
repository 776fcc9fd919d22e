import type { Article } from '../types.ts';
import type { Convert, Target } from './convert.ts';
import { convertArticle } from './convert-article.ts';

/**
 * The article as it is shown, exported or printed in a script; the given one stays as it is, so that switching back is
 * exact. An article that is not Chinese comes back unchanged.
 */
export function articleInScript(article: Article, to: Target, convert: Convert): Article {
  if (article.script === 'other') return article;
  const converted = convertArticle(article, (text, cuts) => convert(text, to, { cuts, from: article.script }));
  return { ...converted, script: to === 'hans' ? 'hans' : 'hant' };
}
