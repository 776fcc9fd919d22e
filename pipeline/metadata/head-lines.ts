import { textOf } from '../article/block-text.ts';
import { isProse } from '../clean/line-judgement.ts';
import type { Article, Block } from '../types.ts';
import { readTimes } from './read-time.ts';

/** A line of the article's head: where time, source and names stand. */
export interface HeadLine {
  id: string;
  text: string;
  /** Lines below the headline are trusted before those above it. */
  below: boolean;
}

const most = 60;

/** The lines around the headline down to the first paragraph, those below the headline first. */
export function headLines(article: Article): HeadLine[] {
  const headline = article.blocks.findIndex((block) => block.removed?.rule === 'extract/headline');
  const above: HeadLine[] = [];
  const below: HeadLine[] = [];
  for (const [index, block] of article.blocks.entries()) {
    if (below.length >= most) break;
    if (index === headline || isOutside(block)) continue;
    const isStory = !block.removed && isProse(block) && !opensWithLabel(textOf(block)) && !isStamp(textOf(block));
    if (isStory && (below.some(({ text }) => isStamp(text)) || !stampFollows(article.blocks, index))) break;
    if (isStory) continue;
    for (const text of textOf(block).split('\n')) {
      if (text.trim() !== '') (index < headline ? above : below).push({ id: block.id, text, below: index >= headline });
    }
  }
  return [...below, ...above.reverse()];
}

/** Blocks that extraction put aside as another part of the page. */
function isOutside(block: Block): boolean {
  return block.removed !== undefined && block.removed.reason !== 'metadata' && block.removed.reason !== 'credit';
}

/** Between headline and time a lead may stand. */
function stampFollows(blocks: readonly Block[], index: number): boolean {
  return blocks
    .slice(index + 1, index + 3)
    .some((block) => block.removed?.rule === 'extract/head' && isStamp(textOf(block)));
}

/**
 * Lines right below the story that say when it was published, as platforms for columns have it: 发布于 2022-02-17 10:52.
 */
export function closingStamps({ blocks }: Article): HeadLine[] {
  const last = blocks.findLastIndex((block) => !block.removed && isProse(block));
  const lines = blocks.slice(last + 1, last + 1 + reachBelow).flatMap((block) =>
    textOf(block)
      .split('\n')
      .map((text) => ({ id: block.id, text: text.trim(), below: true })),
  );
  return lines.filter(({ text }) => published.test(text) && isStamp(text));
}

const reachBelow = 8;
const published = /^(?:[发發][布佈表]于|[发發][布佈表]於|[发發][布佈][时時][间間]|首[发發][于於])/;

/** A line with the time to the minute and no sentence. */
function isStamp(text: string): boolean {
  return text.length <= 80 && !/[。！？；，]/.test(text) && readTimes(text).some(({ precise }) => precise);
}

function opensWithLabel(text: string): boolean {
  return text.length < 120 && /(?:来源|來源|时间|時間|作者|记者|記者|发布|發佈)\s?[:：]/.test(text);
}
