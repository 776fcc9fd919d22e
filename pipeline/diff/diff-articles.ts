import { textOf } from '../article/block-text.ts';
import type { Article, Figure } from '../types.ts';
import { alignLists } from './align-lists.ts';
import { diffText, type Piece } from './diff-text.ts';

/** A paragraph or headline in which two versions differ: no `before` where it came in, no `after` where it went. */
export interface ParagraphDifference {
  before?: Piece[];
  after?: Piece[];
}

/** A figure in which two versions differ, as it is written there. */
export interface FigureDifference {
  /** What it measures, where that is known. */
  metric?: string;
  before?: string;
  after?: string;
}

export interface ArticleDifference {
  paragraphs: ParagraphDifference[];
  figures: FigureDifference[];
}

/** What changed between two versions of an article, as a reader sees it: headline, kept paragraphs, and the figures in them. */
export function diffArticles(before: Article, after: Article): ArticleDifference {
  const [one, other] = [paragraphsOf(before), paragraphsOf(after)];
  const changes = alignLists(
    one.map(({ text }) => text),
    other.map(({ text }) => text),
    likenessOfTexts,
  );
  const pairs = changes.map(({ before: a, after: b }) => ({
    before: a === undefined ? undefined : one[a],
    after: b === undefined ? undefined : other[b],
  }));
  return {
    paragraphs: pairs.map(({ before: old, after: now }) => diffParagraphs(old?.text, now?.text)),
    figures: pairs.flatMap(({ before: old, after: now }) => diffFigures(old?.figures ?? [], now?.figures ?? [])),
  };
}

/** Whether two versions read the same. */
export function isSame({ paragraphs, figures }: ArticleDifference): boolean {
  return paragraphs.length + figures.length === 0;
}

interface Paragraph {
  text: string;
  figures: Figure[];
}

function paragraphsOf(article: Article): Paragraph[] {
  const figures = Map.groupBy(article.figures, ({ block }) => block);
  const title = { text: article.title, figures: figures.get('title') ?? [] };
  const kept = article.blocks
    .filter((block) => !block.removed)
    .map((block) => ({ text: textOf(block), figures: figures.get(block.id) ?? [] }));
  return [title, ...kept].filter(({ text }) => text !== '');
}

function diffParagraphs(before: string | undefined, after: string | undefined): ParagraphDifference {
  if (before !== undefined && after !== undefined) return diffText(before, after);
  if (before !== undefined) return { before: [{ text: before, changed: true }] };
  return { after: [{ text: after ?? '', changed: true }] };
}

/** Compares figures as they are written: what a newer version of the program reads out of the same words is no change. */
function diffFigures(before: readonly Figure[], after: readonly Figure[]): FigureDifference[] {
  const changes = alignLists(
    before.map(({ raw }) => raw),
    after.map(({ raw }) => raw),
    () => 1,
  );
  return changes.map(({ before: a, after: b }) => {
    const [old, now] = [a === undefined ? undefined : before[a], b === undefined ? undefined : after[b]];
    const metric = now?.metric ?? old?.metric;
    return { ...(metric && { metric }), ...(old && { before: old.raw }), ...(now && { after: now.raw }) };
  });
}

/** The share of pairs of neighbours that two texts have in common. */
function likenessOfTexts(before: string, after: string): number {
  const [one, other] = [neighboursOf(before), neighboursOf(after)];
  let common = 0;
  for (const pair of one) common += Number(other.has(pair));
  return (2 * common) / Math.max(1, one.size + other.size);
}

function neighboursOf(text: string): Set<string> {
  // A single character stands for itself.
  const padded = ` ${text}`;
  return new Set(Array.from(text, (_, index) => padded.slice(index, index + 2)));
}
