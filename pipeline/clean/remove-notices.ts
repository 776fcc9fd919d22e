import { textOf } from '../article/block-text.ts';
import { markRemoved } from '../article/mark-removed.ts';
import type { Article, Block } from '../types.ts';
import { isProse } from './line-judgement.ts';
import { type NoticeCues, noticeCues } from './notice-cues.ts';

/** Longer paragraphs are the story's, whatever they say; in UTF-16 code units. */
const longest = 160;
/** Cues that make a line a notice where the story is not yet or no longer, and between its paragraphs. */
const enoughAtEdge = 2;
const enoughInside = 3;
/** A notice has a cue in so many characters; a story that mentions such things has few. */
const spacing = 30;

/**
 * Takes out what the site says to its readers in place of the story:
 * 新品第一时间免费试玩，快来体验，下载客户端还能获得专享福利哦！ The nearer the edge of the story, the less it takes.
 */
export function removeNotices(article: Article): Article {
  const { blocks } = article;
  const cues = blocks.map((block) =>
    mayBeNotice(block) ? cuesOf(withoutQuotes(textOf(block)), article.title) : undefined,
  );
  const isStory = blocks.map(
    (block, index) => !block.removed && isProse(block) && !isNotice(cues[index], enoughAtEdge),
  );
  const first = isStory.indexOf(true);
  const last = isStory.lastIndexOf(true);
  if (first < 0) return article;
  return markRemoved(article, (_, index) => {
    const isEdge = index < first || index > last;
    if (isIntroduced(blocks, index)) return undefined;
    if (!isNotice(cues[index], isEdge ? enoughAtEdge : enoughInside)) return undefined;
    return { rule: 'clean/notice', reason: cues[index]?.kinds.has('rights') ? 'disclaimer' : 'advert' };
  });
}

/** What the story itself quotes: the paragraph before it ends in a colon. */
function isIntroduced(blocks: readonly Block[], index: number): boolean {
  const before = blocks.slice(0, index).findLast((block) => !block.removed && block.kind !== 'image');
  return before !== undefined && /.{10}[:：]$/.test(textOf(before).trim());
}

function mayBeNotice(block: Block): boolean {
  if (block.removed || block.kind === 'image' || block.kind === 'table' || block.kind === 'code') return false;
  const { length } = textOf(block);
  return length >= 8 && length <= longest;
}

function cuesOf(text: string, title: string): NoticeCues | undefined {
  const cues = noticeCues(text, title);
  return cues.count * spacing >= text.length ? cues : undefined;
}

function isNotice(cues: NoticeCues | undefined, enough: number): boolean {
  if (!cues || cues.count < enough || cues.kinds.size < 2) return false;
  // Inside the story a host may lead through it: 今天小编就来教大家一招，快跟我一起来看看吧！
  const told = enough === enoughInside ? [...cues.kinds].filter((kind) => kind !== 'host') : [...cues.kinds];
  return !isTalk(told);
}

/** Anybody may speak to a reader, ask for something, and tell of what is above or below, or where to call. */
const talk: ReadonlySet<string> = new Set(['reader', 'page', 'begs']);
/** Any shop or office may be told of, with what it gives and how to reach it. */
const service: ReadonlySet<string> = new Set(['begs', 'contact', 'offers']);

function isTalk(kinds: readonly string[]): boolean {
  return kinds.every((kind) => talk.has(kind)) || kinds.every((kind) => service.has(kind));
}

/** What people are quoted with is the story's: “你们自己去看。” */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]{4,}”|「[^」]{4,}」/g, '');
}
