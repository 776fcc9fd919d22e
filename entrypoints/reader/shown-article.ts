import type { Target } from '../../pipeline/convert/convert.ts';
import type { Article, Script } from '../../pipeline/types.ts';
import { askBackground, type ReadArticle } from '../background/messages.ts';

interface Showing {
  to: Target;
  keepQuoted: boolean;
}

/** Shows articles in other scripts. What was converted once is kept as long as its article, so switching back is instant. */
export function createShownArticles(): (article: Article, how: Showing) => Promise<ReadArticle> {
  const kept = new WeakMap<Article, Map<string, Promise<ReadArticle>>>();
  return (article, { to, keepQuoted }) => {
    const byScript = kept.get(article) ?? new Map<string, Promise<ReadArticle>>();
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

/** The scripts a reader may switch to, the likeliest first, by the article's script and the language of the interface. */
export function likelyScripts(script: Script, language: string): readonly ('hans' | 'hant' | 'tw' | 'hk')[] {
  if (script === 'other') return [];
  if (script === 'hant') return ['hans', 'tw', 'hk', 'hant'];
  return language === 'zh-TW' ? ['tw', 'hk', 'hant', 'hans'] : ['hant', 'tw', 'hk', 'hans'];
}
