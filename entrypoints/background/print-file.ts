import { browser } from '#imports';
import type { ExportFormat } from '../../components/reader/export-formats.ts';
import { printText } from '../../pipeline/print/print-text.ts';
import type { Article } from '../../pipeline/types.ts';
import { encodeBase64 } from '../../store/export/encode-base64.ts';
import { fileName } from '../../store/export/file-name.ts';
import { createBook } from '../../store/export/print-epub.ts';
import { figuresCsvHead, printFigureRows } from '../../store/export/print-figures-csv.ts';
import { printHtmlFile } from '../../store/export/print-html-file.ts';
import { printMarkdownFile } from '../../store/export/print-markdown-file.ts';
import type { PrintedFile } from '../reader/download-file.ts';

interface Printer {
  ending: string;
  type: string;
  /** Text, or bytes in pieces. */
  print(article: Article): string | Uint8Array[];
}

const printers: Record<ExportFormat, Printer> = {
  markdown: {
    ending: 'md',
    type: 'text/markdown',
    print: (article) => printMarkdownFile(article, { savedAt: Date.now(), tags: [] }),
  },
  html: { ending: 'html', type: 'text/html', print: (article) => printHtmlFile(article, []) },
  text: { ending: 'txt', type: 'text/plain', print: printText },
  csv: { ending: 'csv', type: 'text/csv', print: (article) => figuresCsvHead + printFigureRows(article) },
  // The whole article with its record of changes.
  json: { ending: 'json', type: 'application/json', print: (article) => `${JSON.stringify(article, undefined, 2)}\n` },
  epub: { ending: 'epub', type: 'application/epub+zip', print: printOneAsEpub },
};

/** Prints an article as a file of a format. Here and not in the page, since a page is given no more code than reading takes. */
export function printFile(article: Article, format: ExportFormat): PrintedFile {
  const { ending, type, print } = printers[format];
  const printed = print(article);
  return {
    name: `${fileName(article.title, 'article')}.${ending}`,
    type,
    content:
      typeof printed === 'string'
        ? { kind: 'text', text: printed }
        : { kind: 'base64', base64: encodeBase64(concat(printed)) },
  };
}

function printOneAsEpub(article: Article): Uint8Array[] {
  const untitled = browser.i18n.getMessage('untitled');
  const book = createBook({
    title: article.title || untitled,
    id: `urn:uuid:${crypto.randomUUID()}`,
    madeAt: Date.now(),
    contents: browser.i18n.getMessage('outline'),
    untitled,
  });
  book.add(article, []);
  return book.end();
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let start = 0;
  for (const piece of pieces) {
    whole.set(piece, start);
    start += piece.length;
  }
  return whole;
}
