import type { Target } from '../../pipeline/convert/convert.ts';
import type { Article } from '../../pipeline/types.ts';
import { askBackground } from '../background/messages.ts';

interface Showing {
  to: Target;
  keepQuoted: boolean;
}

/** Shows articles in other scripts. What was converted once is kept as long as its article, so switching back is instant. */
export function createShownArticles(): (article: Article, how: Showing) => Promise<Article> {
  const kept = new WeakMap<Article, Map<string, Promise<Article>>>();
  return (article, { to, keepQuoted }) => {
    const byScript = kept.get(article) ?? new Map<string, Promise<Article>>();
    kept.set(article, byScript);
    const key = `${to} ${keepQuoted}`;
    const known = byScript.get(key);
    if (known) return known;
    const converted = askBackground('convert-article', { article, to, keepQuoted });
    byScript.set(key, converted);
    // After a failure the next switch asks again.
    converted.catch(() => byScript.delete(key));
    return converted;
  };
}
