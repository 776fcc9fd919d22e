import { textAt } from '../../pipeline/article/block-text.ts';
import type { Article, Figure } from '../../pipeline/types.ts';

const columns = [
  'title',
  'url',
  'source',
  'published',
  'metric',
  'raw',
  'value',
  'min',
  'max',
  'bound',
  'unit',
  'kind',
  'time',
  'scope',
  'comparison',
  'direction',
  'speaker',
  'sentence',
];

/** The head of the table of figures. It begins with a byte order mark: without one spreadsheets read it in the wrong charset. */
export const figuresCsvHead = `\ufeff${columns.join(',')}\r\n`;

/** One line for each figure of an article, values multiplied out, percent in points. */
export function printFigureRows(article: Article): string {
  return article.figures.map((figure) => `${rowOf(article, figure).map(printCell).join(',')}\r\n`).join('');
}

function rowOf(article: Article, figure: Figure): (string | number | undefined)[] {
  const { metric, raw, value, min, max, bound, unit, kind, time, scope, comparison, direction, speaker } = figure;
  const compared = comparison && [comparison.type, comparison.base].filter((part) => part !== undefined).join(' ');
  return [
    article.title,
    article.url,
    article.source,
    article.publishedAt,
    metric,
    raw,
    value,
    min,
    max,
    bound,
    unit,
    kind,
    time,
    scope,
    compared,
    direction,
    speaker,
    sentenceAround(textAt(article, figure.block), figure),
  ];
}

function sentenceAround(text: string, { start, end }: Figure): string {
  const from = Math.max(...['。', '！', '？', '\n'].map((stop) => text.lastIndexOf(stop, start - 1))) + 1;
  const stops = ['。', '！', '？', '\n'].map((stop) => text.indexOf(stop, end)).filter((at) => at >= 0);
  return text.slice(from, stops.length > 0 ? Math.min(...stops) + 1 : undefined).trim();
}

function printCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  // A spreadsheet would run text that begins like a formula; the apostrophe makes it text.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
