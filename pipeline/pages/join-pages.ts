import { textOf } from '../article/block-text.ts';
import type { Article, Block } from '../types.ts';

/** Shorter texts may well stand on two pages: a subheading, a name. */
const shortestRepeat = 10;

/**
 * Puts the pages of one article together, in the order given. Head and metadata are the first page's; blocks of a later
 * page have its number before their id (`2-b7`), so the places of its edits and figures follow, and a reader sees where a
 * page begins. What stood on an earlier page already is marked removed as a repeat. Joining ends at the first page that
 * brings nothing new, as pagers that lead round in a circle do. Throws a TypeError when no article is given.
 */
export function joinPages(articles: readonly Article[]): Article {
  const [first, ...rest] = articles;
  if (!first) throw new TypeError('Expected at least one article to join, got none');
  const urls = new Set([first.url]);
  const seen = new Set(first.blocks.filter((block) => !block.removed).map(plain));
  let joined = first;
  for (const [index, article] of rest.entries()) {
    if (urls.has(article.url) && article.url !== '') break;
    urls.add(article.url);
    const page = markRepeats(article, seen);
    if (!page.blocks.some((block) => !block.removed && textOf(block) !== '')) break;
    joined = append(joined, page, index + 2);
  }
  return joined;
}

function plain(block: Block): string {
  return block.kind === 'image' ? block.src : textOf(block).replace(/\s+/g, '');
}

function markRepeats(article: Article, seen: Set<string>): Article {
  const blocks = article.blocks.map((block): Block => {
    if (block.removed) return block;
    const text = plain(block);
    if (text.length >= shortestRepeat && seen.has(text))
      return { ...block, removed: { rule: 'pages/repeat', reason: 'duplicate' } };
    seen.add(text);
    return block;
  });
  return { ...article, blocks };
}

function append(joined: Article, page: Article, number: number): Article {
  const rename = (id: string) => `${number}-${id}`;
  const own = new Set(page.blocks.map(({ id }) => id));
  const move = <T extends { block: string }>(places: readonly T[]): T[] =>
    places.filter((place) => own.has(place.block)).map((place) => ({ ...place, block: rename(place.block) }));
  const edits = move(page.edits).map((edit) => ({
    ...edit,
    ...(edit.joined && {
      joined: { ...edit.joined, block: rename(edit.joined.block), after: rename(edit.joined.after) },
    }),
    ...(edit.split && { split: { ...edit.split, block: rename(edit.split.block) } }),
  }));
  // Steps count on, so that undoing everything goes backwards through both.
  const last = joined.edits.reduce((most, { step }) => Math.max(most, step), 0);
  const unreadable = [...(joined.unreadable ?? []), ...move(page.unreadable ?? [])];
  return {
    ...joined,
    blocks: [...joined.blocks, ...page.blocks.map((block) => ({ ...block, id: rename(block.id) }))],
    edits: [...joined.edits, ...edits.map((edit) => ({ ...edit, step: edit.step + last }))],
    figures: [...joined.figures, ...move(page.figures)],
    ...(unreadable.length > 0 && { unreadable }),
    confidence: Math.min(joined.confidence, page.confidence),
  };
}
