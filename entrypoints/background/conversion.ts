import { browser } from '#imports';
import { loadOwnWords, saveOwnWords, watchOwnWords } from '../../browser/own-words-storage.ts';
import { articleInScript } from '../../pipeline/convert/article-in-script.ts';
import {
  buildConversions,
  type Conversions,
  type Convert,
  createConverter,
  type Target,
} from '../../pipeline/convert/convert.ts';
import type { ConvertTables } from '../../pipeline/convert/convert-tables.ts';
import type { Choice } from '../../pipeline/convert/correct-choice.ts';
import { findChoices } from '../../pipeline/convert/find-choices.ts';
import type { DictionaryEntry } from '../../pipeline/convert/user-dictionary.ts';
import type { Article, Script } from '../../pipeline/types.ts';
import type { Passage } from './messages.ts';

// Conversion runs here because its tables (1.5 MB, 170 ms to build) must not be in pages, and a content script can
// fetch no file of ours. They are read when a text first needs them and live as long as the worker does.
let conversions: Promise<Conversions> | undefined;
/** With the reader's own words, until these change; keyed by `keepQuoted`. */
const converters = new Map<boolean, Promise<Convert>>();

/** Registers what keeps conversion true to the reader's own words; synchronously, as all listeners of a background. */
export function followOwnWords(): void {
  watchOwnWords(() => converters.clear());
}

/** Converts passages, each with its places, to a script. */
export async function convertPassages(passages: readonly Passage[], to: Target, from?: Script): Promise<Passage[]> {
  const convert = await converterFor(false);
  return passages.map((passage) => {
    const { text, cuts } = convert(passage.text, to, { cuts: passage.cuts, ...(from && { from }) });
    return { text, cuts };
  });
}

/** How an article is to be converted. */
interface Wanted {
  to: Target;
  keepQuoted: boolean;
}

/** Converts a whole article to a script. */
export async function convertArticleTo(article: Article, { to, keepQuoted }: Wanted): Promise<Article> {
  return articleInScript(article, to, await converterFor(keepQuoted));
}

/** Where converting an article took one of several forms that no word settles. */
export async function findChoicesOf(article: Article, { to, keepQuoted }: Wanted): Promise<Choice[]> {
  return findChoices(article, to, await converterFor(keepQuoted));
}

/** Keeps a word in the reader's dictionary, in place of an older entry for the same word and scripts. */
export async function keepWord(entry: DictionaryEntry): Promise<void> {
  const { dictionary } = await loadOwnWords();
  const others = dictionary.filter(({ from, to }) => from !== entry.from || String(to) !== String(entry.to));
  await saveOwnWords({ dictionary: [...others, entry] });
  // Before the change is told: the article may be asked for at once.
  converters.clear();
}

function converterFor(keepQuoted: boolean): Promise<Convert> {
  const known = converters.get(keepQuoted);
  if (known) return known;
  const made = Promise.all([loadConversions(), loadOwnWords()]).then(([tables, words]) =>
    createConverter(tables, { ...words, keepQuoted }),
  );
  converters.set(keepQuoted, made);
  // The next text tries again.
  made.catch(() => converters.delete(keepQuoted));
  return made;
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
