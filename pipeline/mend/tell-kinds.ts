import { textOf } from '../article/block-text.ts';
import { countOf, isProse } from '../article/prose.ts';
import type { Article, Block, Span, SpanKind } from '../types.ts';
import { isCaptionLine, namesScene } from './caption-lines.ts';
import { runsOn } from './cut-sentence.ts';
import { type HeadingCue, readHeadingCue } from './heading-lines.ts';
import { keptText } from './kept-text.ts';

type Paragraph = Extract<Block, { kind: SpanKind }>;

/** A page whose kinds still change after this many rounds is no article; what is told by then stays told. */
const mostRounds = 8;

/**
 * Tells captions and headings from paragraphs. A caption says so itself or stands beside an image; a heading is a
 * short line without a full stop that prose follows. What a line is can rest on what its neighbours have turned out
 * to be, so the page is looked at until nothing changes.
 */
export function tellKinds(article: Article): Article {
  let current = article;
  for (let round = 0; round < mostRounds; round += 1) {
    const told = tellOnce(current);
    if (told === current) return current;
    current = told;
  }
  return current;
}

function tellOnce(article: Article): Article {
  const kept = article.blocks.filter((block) => !block.removed);
  const page: PageOfLines = {
    kept,
    hasHeadings: kept.filter((block) => block.kind === 'heading').length >= 2,
    text: keptText(kept),
  };
  const kinds = new Map<Block, Block>();
  for (const [index, block] of kept.entries()) {
    if (block.kind !== 'paragraph') continue;
    const told = tellKind(block, index, page);
    if (told) kinds.set(block, told);
  }
  return kinds.size === 0 ? article : { ...article, blocks: article.blocks.map((block) => kinds.get(block) ?? block) };
}

interface PageOfLines {
  kept: readonly Block[];
  /** Whether headings are known already, so that a line need not be one just because it stands alone. */
  hasHeadings: boolean;
  text: string;
}

function tellKind(block: Paragraph, index: number, page: PageOfLines): Block | undefined {
  const text = textOf(block);
  const caption: Block = { ...block, kind: 'caption' };
  if (isCaptionLine(text)) return caption;
  const cue = readHeadingCue(text);
  if (!cue) return undefined;
  const { kept, hasHeadings } = page;
  if (cue.cue !== 'number' && isCutShort(index, page)) return undefined;
  const bold = isBold(block.spans);
  const besideImage = kept[index - 1]?.kind === 'image';
  if (cue.cue === 'alone' && !bold) {
    if (besideImage && countOf(text, /\S/gu) <= 40) return caption;
    if (namesScene(text)) return caption;
    if (hasHeadings || inRunOfLines(kept, index)) return undefined;
  }
  if (!leadsToProse(kept, index, cue)) return undefined;
  // A heading that was only bold is bold by being a heading.
  const spans = bold ? block.spans.map(({ strong: _, ...span }) => span) : block.spans;
  return { id: block.id, kind: 'heading', level: cue.level, spans };
}

/** A heading is followed by prose, at once or after captions, images and headings below it. */
function leadsToProse(kept: readonly Block[], index: number, cue: HeadingCue): boolean {
  for (const block of kept.slice(index + 1, index + 6)) {
    const text = textOf(block);
    if (block.kind === 'image' || block.kind === 'caption' || (block.kind === 'paragraph' && isCaptionLine(text)))
      continue;
    if (block.kind === 'list' || block.kind === 'table' || block.kind === 'quote') return cue.cue !== 'alone';
    if (isProse(text)) return true;
    if (cue.cue === 'alone') return false;
    if (block.kind !== 'heading' && readHeadingCue(text)?.cue !== 'number') return false;
  }
  return false;
}

/** Lines that stand together without prose between them are a list, verse or table, not headings. */
function inRunOfLines(kept: readonly Block[], index: number): boolean {
  return [kept[index - 1], kept[index + 1]].some(
    (block) => block !== undefined && block.kind === 'paragraph' && readHeadingCue(textOf(block))?.cue === 'alone',
  );
}

/** Whether the line is no line of its own but runs on in the next paragraph, or from the one before. */
function isCutShort(index: number, { kept, text }: PageOfLines): boolean {
  const around = [kept[index - 1], kept[index], kept[index + 1]].map((block) =>
    block?.kind === 'paragraph' ? textOf(block) : '',
  );
  const [before = '', line = '', after = ''] = around;
  return runsOn(line, after, text) || (/[，,、]$/u.test(before.trimEnd()) && isProse(before));
}

function isBold(spans: readonly Span[]): boolean {
  return spans.length > 0 && spans.every((span) => span.strong || span.text.trim() === '');
}
