import type { Article } from '../../pipeline/types.ts';
import { type ImageFile, readImages } from '../images.ts';
import { CancelError } from '../import-entries.ts';
import type { Library } from '../open-library.ts';
import { readSaved } from '../read-library.ts';
import type { LibraryRecord } from '../schema.ts';
import { createZip } from './create-zip.ts';
import { distinctName, fileName } from './file-name.ts';
import { createBook } from './print-epub.ts';
import { figuresCsvHead, printFigureRows } from './print-figures-csv.ts';
import { printHtmlFile } from './print-html-file.ts';
import { printLibrary } from './print-library.ts';
import { printMarkdownFile } from './print-markdown-file.ts';

export type FileFormat = 'json' | 'markdown' | 'html' | 'epub' | 'csv';

export interface ExportOptions {
  /** What the file says of itself, in the reader's language. */
  words: { library: string; contents: string; untitled: string };
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

export interface ExportedFile {
  name: string;
  blob: Blob;
}

/** Prints articles as one file: many Markdown or HTML files go into a zip. Throws a CancelError when called off. */
export async function exportArticles(
  library: Library,
  ids: readonly string[],
  format: FileFormat,
  options: ExportOptions,
): Promise<ExportedFile> {
  const day = new Date(library.now()).toISOString().slice(0, 10);
  const many = `${options.words.library} ${day}`;
  switch (format) {
    case 'json':
      return { name: `${many}.json`, blob: await printAll(printLibrary(library, ids), 'application/json', options) };
    case 'csv':
      return { name: `${many}.csv`, blob: await printAll(figureTable(library, ids), 'text/csv', options) };
    case 'epub':
      return exportBook(library, ids, options);
    case 'markdown':
      return exportPages(library, ids, {
        ...options,
        many,
        ending: 'md',
        type: 'text/markdown',
        print: ({ article, record }) => printMarkdownFile(article, record),
      });
    case 'html':
      return exportPages(library, ids, {
        ...options,
        many,
        ending: 'html',
        type: 'text/html',
        print: ({ article, images }) => printHtmlFile(article, images),
      });
    default:
      return format satisfies never;
  }
}

interface Printable {
  record: LibraryRecord;
  article: Article;
  images: ImageFile[];
}

async function* readAll(
  library: Library,
  ids: readonly string[],
  { onProgress, signal }: ExportOptions,
): AsyncGenerator<Printable> {
  for (const [index, id] of ids.entries()) {
    if (signal?.aborted) throw new CancelError();
    const saved = await readSaved(library, id);
    if (saved) yield { ...saved, images: await readImages(library, id) };
    onProgress?.(index + 1);
  }
}

async function printAll(
  pieces: AsyncIterable<string>,
  type: string,
  { onProgress, signal }: ExportOptions,
): Promise<Blob> {
  const parts: string[] = [];
  let printed = 0;
  for await (const piece of pieces) {
    if (signal?.aborted) throw new CancelError();
    parts.push(piece);
    // Each article is one piece, after the head.
    onProgress?.(printed);
    printed += 1;
  }
  return new Blob(parts, { type: `${type};charset=utf-8` });
}

async function* figureTable(library: Library, ids: readonly string[]): AsyncGenerator<string> {
  yield figuresCsvHead;
  for (const id of ids) {
    const saved = await readSaved(library, id);
    if (saved) yield printFigureRows(saved.article);
  }
}

async function exportBook(library: Library, ids: readonly string[], options: ExportOptions): Promise<ExportedFile> {
  const { words } = options;
  const [only] = ids.length === 1 ? ids : [];
  const title = (only && (await library.db.get('articles', only))?.title) || words.library;
  const { contents, untitled } = words;
  const book = createBook({ title, id: `urn:uuid:${crypto.randomUUID()}`, madeAt: library.now(), contents, untitled });
  for await (const { article, images } of readAll(library, ids, options)) book.add(article, images);
  return { name: `${fileName(title, untitled)}.epub`, blob: new Blob(book.end(), { type: 'application/epub+zip' }) };
}

interface Pages extends ExportOptions {
  /** The name of a file that holds many. */
  many: string;
  ending: string;
  type: string;
  print(printable: Printable): string;
}

async function exportPages(library: Library, ids: readonly string[], pages: Pages): Promise<ExportedFile> {
  const { many, ending, type, words, print } = pages;
  const zip = createZip();
  const taken = new Set<string>();
  for await (const printable of readAll(library, ids, pages)) {
    const name = distinctName(fileName(printable.article.title, words.untitled), taken);
    const text = print(printable);
    if (ids.length === 1)
      return { name: `${name}.${ending}`, blob: new Blob([text], { type: `${type};charset=utf-8` }) };
    zip.add({ name: `${name}.${ending}`, content: text, madeAt: printable.record.savedAt });
  }
  return { name: `${many}.zip`, blob: new Blob(zip.end(), { type: 'application/zip' }) };
}
