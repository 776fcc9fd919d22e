import type { Article } from '../pipeline/types.ts';
import { articleId } from './article-id.ts';
import type { Prepared } from './article-rows.ts';
import { describeArticle, searchTextOf } from './describe-article.ts';
import { fold } from './search/fold.ts';

/** Does everything that storing an article needs and that a transaction cannot wait for: id, hash, folded text. */
export async function prepareArticle(article: Article, knownId?: string): Promise<Prepared> {
  const [id, description] = await Promise.all([knownId ?? articleId(article), describeArticle(article)]);
  return { id, article, description, text: fold(searchTextOf(article)) };
}
