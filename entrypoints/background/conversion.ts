import { browser } from '#imports';
import { loadOwnWords } from '../../browser/own-words-storage.ts';
import { articleInScript } from '../../pipeline/convert/article-in-script.ts';
import { buildConversions, type Conversions, createConverter, type Target } from '../../pipeline/convert/convert.ts';
import type { ConvertTables } from '../../pipeline/convert/convert-tables.ts';
import type { Article, Script } from '../../pipeline/types.ts';
import type { Passage } from './messages.ts';

// Conversion runs here because its tables (1.5 MB, 170 ms to build) must not be in pages, and a content script can
// fetch no file of ours. They are read when a text first needs them and live as long as the worker does.
let conversions: Promise<Conversions> | undefined;

/** Converts passages, each with its places, to a script. */
export async function convertPassages(passages: readonly Passage[], to: Target, from?: Script): Promise<Passage[]> {
  const convert = createConverter(await loadConversions(), await loadOwnWords());
  return passages.map(({ text, cuts }) => convert(text, to, { cuts, ...(from && { from }) }));
}

/** Converts a whole article to a script. */
export async function convertArticleTo(
  article: Article,
  { to, keepQuoted }: { to: Target; keepQuoted: boolean },
): Promise<Article> {
  const convert = createConverter(await loadConversions(), { ...(await loadOwnWords()), keepQuoted });
  return articleInScript(article, to, convert);
}

function loadConversions(): Promise<Conversions> {
  conversions ??= loadTables().then(buildConversions, (error: unknown) => {
    // The next text tries again.
    conversions = undefined;
    throw error;
  });
  return conversions;
}

async function loadTables(): Promise<ConvertTables> {
  const [tables, words] = await Promise.all([readFile('/convert/opencc.json'), readFile('/convert/words.txt')]);
  return { ...JSON.parse(tables), words };
}

async function readFile(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path as '/popup.html'));
  if (!response.ok) throw new Error(`Expected the extension's file "${path}", got status ${response.status}`);
  return response.text();
}
