import type { Article, Block, Edit, SpanKind } from '../types.ts';
import { blockAt, spanBlockAt } from './block-text.ts';
import { joinSilently, moveBy, type Place, rebase, replaceTexts, splitSilently } from './move-text.ts';

/** Takes one edit back: the text is as before it, and edits that lay inside it return. */
export function undoEdit(article: Article, edit: Edit): Article {
  const index = article.edits.indexOf(edit);
  if (index < 0) throw new TypeError(`Expected an edit of this article, got "${edit.rule}"`);
  const without = { ...article, edits: article.edits.toSpliced(index, 1) };
  if (edit.joined) return unjoin(without, edit, index);
  if (edit.split) {
    const first = homeOf(without, edit.split.block);
    // The first part may have been joined behind the second since; then there is nothing left to put together.
    if (!first || first === edit.block) return without;
    const joined = joinSilently(without, first, edit.block);
    return withKind(joined, first, edit.split.kind);
  }
  const change = { start: edit.start, end: edit.end, after: edit.before };
  const delta = edit.before.length - edit.after.length;
  const inner = (edit.inner ?? []).map((other) => moveBy(other, edit.start));
  const edits = without.edits.flatMap((other, position) => {
    const moved = other.block === edit.block && position >= index ? moveBy(other, delta) : other;
    return position === index ? [...inner, moved] : [moved];
  });
  if (index === without.edits.length) edits.push(...inner);
  const moveOrDrop = <T extends Place>(places: readonly T[]): T[] =>
    places.flatMap((place) => (place.block === edit.block ? rebase(place, [change]) : [place]));
  return {
    ...replaceTexts(without, new Map([[edit.block, [change]]])),
    edits,
    figures: moveOrDrop(article.figures),
    ...(article.unreadable && { unreadable: moveOrDrop(article.unreadable) }),
  };
}

/** Takes every edit back, so that the page's own text stands again. */
export function undoAllEdits(article: Article): Article {
  let current = article;
  for (let last = latest(current); last; last = latest(current)) current = undoEdit(current, last);
  return current;
}

function latest(article: Article): Edit | undefined {
  return article.edits.reduce<Edit | undefined>(
    (last, edit) => (last && last.step > edit.step ? last : edit),
    undefined,
  );
}

/** Where the text of a block stands now: the block itself, or the one it was joined to. */
function homeOf(article: Article, id: string): string | undefined {
  if (article.blocks.some((block) => block.id === id)) return id;
  const join = article.edits.find((edit) => edit.joined?.block === id);
  return join && homeOf(article, join.block);
}

function unjoin(article: Article, edit: Edit, index: number): Article {
  const joined = edit.joined as NonNullable<Edit['joined']>;
  // Edits after the join in text order belong to the second part, even where they stand at its very start.
  const later = new Set(article.edits.slice(index).filter((other) => other.block === edit.block));
  const split = splitSilently(article, edit.block, edit.start, { newId: joined.block, kind: joined.kind });
  const edits = article.edits.map((other) =>
    later.has(other) ? { ...moveBy(other, -edit.start), block: joined.block } : other,
  );
  const part = blockAt(split, joined.block);
  const others = split.blocks.filter((block) => block !== part);
  const after = homeOf(split, joined.after) ?? edit.block;
  const place = others.findIndex((block) => block.id === after) + 1;
  return { ...split, edits, blocks: others.toSpliced(place, 0, part) };
}

function withKind(article: Article, id: string, kind: SpanKind): Article {
  return {
    ...article,
    blocks: article.blocks.map((block) =>
      block.id === id && block.kind !== 'heading' ? { ...spanBlockAt(article, id), kind } : block,
    ) as Block[],
  };
}
