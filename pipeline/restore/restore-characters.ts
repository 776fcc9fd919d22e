import { textOf } from '../article/block-text.ts';
import { type Change, editBlocks } from '../article/edit-text.ts';
import type { Article } from '../types.ts';
import { findEntities } from './find-entities.ts';
import { findInvisible } from './find-invisible.ts';
import { findMojibake } from './find-mojibake.ts';

const finders = [findMojibake, findEntities, findInvisible] as const;

/** Repairs single characters that came through wrong and need no tables: entities, mojibake, invisible characters. */
export function restoreCharacters(article: Article): Article {
  return finders.reduce(applyFinder, article);
}

function applyFinder(article: Article, find: (text: string) => Change[]): Article {
  const changes = new Map<string, Change[]>();
  for (const field of ['title', 'subtitle', 'byline'] as const) {
    const text = article[field];
    if (text !== undefined) changes.set(field, find(text));
  }
  for (const block of article.blocks) {
    if (block.kind !== 'code' && block.kind !== 'image') changes.set(block.id, find(textOf(block)));
  }
  return editBlocks(article, changes);
}
