import { translate as t } from '../../browser/translate.ts';
import type { MessageKey } from '../../components/messages.ts';
import type { Article } from '../../pipeline/types.ts';
import type { Found, FoundPage, Problem, ProblemKind } from '../../store/import/found.ts';
import { nothingFound } from '../../store/import/found.ts';
import { type LooseText, readAnyFile } from '../../store/import/read-any-file.ts';
import { CancelError, type Entry, importEntries } from '../../store/import-entries.ts';
import type { Library } from '../../store/open-library.ts';
import { readInBackground } from '../background/read-in-background.ts';

const sentences: Record<ProblemKind, MessageKey> = {
  'not-json': 'importNotJson',
  'not-an-article': 'importNotAnArticle',
  'newer-version': 'importNewerVersion',
  'bad-image': 'importBadImage',
  'cut-off': 'importCutOff',
  'unknown-file': 'importUnknownFile',
  'no-text': 'importNoText',
  'not-a-web-address': 'importNotAWebAddress',
};

/** How many sentences are shown; the rest is counted. */
const sentenceLimit = 50;

export interface Imported {
  ids: string[];
  text: string;
  details: string[];
}

/** Takes files into the library, all of them or nothing: exports of ours and of others, and texts to be cleaned. */
export async function importFiles(
  library: Library,
  files: readonly File[],
  { signal, onProgress }: { signal: AbortSignal; onProgress(done: number, total: number): void },
): Promise<Imported> {
  const all = nothingFound();
  const details: string[] = [];
  for (const file of files) {
    if (signal.aborted) throw new CancelError();
    const found = await readFile(file, signal, onProgress);
    all.entries.push(...found.entries);
    all.images.push(...found.images);
    details.push(...found.problems.map((problem) => sentenceOf(file.name, problem)));
  }
  const shown = [
    ...details.slice(0, sentenceLimit),
    ...(details.length > sentenceLimit ? [t('importMore', details.length - sentenceLimit)] : []),
  ];
  if (all.entries.length === 0) return { ids: [], text: t('libraryNothingToImport'), details: shown };
  const total = all.entries.length;
  const result = await importEntries(library, all.entries, {
    images: all.images,
    signal,
    onProgress: (done) => onProgress(done, total),
  });
  const { added, updated, kept } = result;
  return {
    ids: [...added, ...updated],
    text: t('libraryImported', added.length, updated.length, kept.length),
    details: shown,
  };
}

/** A file with everything in it made an entry. */
async function readFile(
  file: File,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<Found> {
  const read = await readAnyFile(file);
  if ('kind' in read) return readLoose(read, file.lastModified);
  for (const [index, page] of read.pages.entries()) {
    if (signal.aborted) throw new CancelError();
    const entry = await readPage(page);
    if (entry) read.entries.push(entry);
    else read.problems.push({ at: page.at, kind: 'no-text', title: page.title });
    onProgress(index + 1, read.pages.length);
  }
  return read;
}

async function readLoose({ kind, name, text }: LooseText, modified: number): Promise<Found> {
  const found = nothingFound();
  const article =
    kind === 'text'
      ? await readInBackground({ kind: 'text', text, parseHtml })
      : await readInBackground({ kind: 'document', document: parseHtml(text), url: addressIn(text) });
  if (!article) found.problems.push({ at: 0, kind: 'no-text' });
  else
    found.entries.push({
      article: article.title ? article : { ...article, title: name.replace(/\.\w+$/, '') },
      reader: { contentAt: modified },
    });
  return found;
}

/** An entry of a reading list: cleaned like a page; without text, its address alone. */
async function readPage({ html, url, title, publishedAt, byline, reader }: FoundPage): Promise<Entry | undefined> {
  const known = { ...(publishedAt && { publishedAt }), ...(byline && { byline }) };
  const bare: Article = {
    schema: 1,
    url,
    title,
    ...known,
    script: 'other',
    blocks: [],
    edits: [],
    figures: [],
    confidence: 0,
  };
  if (html === '') return { article: bare, reader };
  const page = parseHtml(`<!doctype html><html><body><article></article></body></html>`);
  page.title = title;
  const heading = page.createElement('h1');
  heading.textContent = title;
  page.querySelector('article')?.append(heading, ...parseHtml(html).body.childNodes);
  const article = await readInBackground({ kind: 'document', document: page, url });
  return article && { article: { ...known, ...article, url, title: article.title || title }, reader };
}

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Where a saved page came from, as it or the browser that saved it says; '' when neither does. */
function addressIn(html: string): string {
  const page = parseHtml(html);
  const named =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const saved = /<!-- saved from url=\(\d{1,6}\)(\S{1,2000}) -->/.exec(html.slice(0, 4096))?.[1];
  const address = saved ?? named ?? '';
  return /^https?:/i.test(address) && URL.canParse(address) ? address : '';
}

function sentenceOf(file: string, { at, kind, title }: Problem): string {
  const place = at === 0 ? t('importInFile', file) : t('importInEntry', file, title ?? at);
  return `${place}${t(sentences[kind])}`;
}
