import { textAt } from '../article/block-text.ts';
import { sentenceAt } from '../figures/read-sentences.ts';
import type { Article, Figure } from '../types.ts';

const columns = [
  'metric',
  'raw',
  'value',
  'min',
  'max',
  'unit',
  'scope',
  'time',
  'kind',
  'direction',
  'comparison',
  'speaker',
  'key',
  'sentence',
] as const;

/** The words of the table, in the reader's language. */
export interface FigureNames {
  columns: Record<(typeof columns)[number], string>;
  kind(figure: Figure): string;
  direction(figure: Figure): string | undefined;
  comparison(figure: Figure): string | undefined;
}

/**
 * The figures of an article as CSV (RFC 4180) for a spreadsheet: a byte order mark, values multiplied out, percent in
 * points, and an apostrophe before text that a spreadsheet would take for a formula. Nothing computed is in it.
 */
export function printFiguresCsv(article: Article, names: FigureNames): string {
  const head = columns.map((column) => names.columns[column]);
  const rows = article.figures.map((figure) => columns.map((column) => cellOf(article, figure, { column, names })));
  return `\ufeff${[head, ...rows].map((row) => `${row.map(printCell).join(',')}\r\n`).join('')}`;
}

/** The figures of an article as a Markdown table: metric, number, time, comparison, speaker, sentence. */
export function printFiguresMarkdown(article: Article, names: FigureNames): string {
  const shown = ['metric', 'raw', 'time', 'comparison', 'speaker', 'sentence'] as const;
  const row = (cells: readonly (string | number | undefined)[]) => `| ${cells.map(escapeCell).join(' | ')} |\n`;
  const rows = article.figures.map((figure) => row(shown.map((column) => cellOf(article, figure, { column, names }))));
  return row(shown.map((column) => names.columns[column])) + row(shown.map(() => '---')) + rows.join('');
}

/** One figure as a citation: its sentence in quotation marks, then title, source, date and address. */
export function citeFigure(article: Article, figure: Figure): string {
  const sentence = sentenceAt(textAt(article, figure.block), figure.start);
  const { title, source, publishedAt, url } = article;
  const from = [title && `《${title}》`, source, publishedAt?.slice(0, 10), url].filter((part) => part).join('，');
  return `“${sentence}”（${from}）`;
}

function cellOf(
  article: Article,
  figure: Figure,
  { column, names }: { column: (typeof columns)[number]; names: FigureNames },
): string | number | undefined {
  switch (column) {
    case 'kind':
      return names.kind(figure);
    case 'direction':
      return names.direction(figure);
    case 'comparison':
      return names.comparison(figure);
    case 'sentence':
      return sentenceAt(textAt(article, figure.block), figure.start);
    default:
      return figure[column];
  }
}

function printCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function escapeCell(value: string | number | undefined): string {
  return String(value ?? '')
    .replace(/\s+/g, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|');
}
