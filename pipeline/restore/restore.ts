import { textOf } from '../article/block-text.ts';
import { type Change, editBlocks } from '../article/edit-text.ts';
import type { Article, Evidence, Unreadable } from '../types.ts';
import { findGlosses } from './find-glosses.ts';
import { findRuns } from './find-runs.ts';
import { readRestorePage } from './restore-page.ts';
import type { RestoreModel } from './restore-model.ts';

/** Repairs garbled text where the repair can be proved, and marks what cannot. */
export function restore(article: Article, _evidence: Evidence, model: RestoreModel): Article {
  return restoreArticle(article, model);
}

export function restoreArticle(article: Article, model: RestoreModel): Article {
  const texts = textsOf(article);
  const page = readRestorePage([...texts.values()], model);
  const changes = new Map<string, Change[]>();
  const unreadable: Unreadable[] = [];
  for (const [id, text] of texts) {
    const runs = findRuns(page, text);
    changes.set(id, inOrder([...runs.changes], findGlosses(page, text)));
    unreadable.push(...runs.unreadable.map((run) => ({ block: id, ...run })));
  }
  const marked = unreadable.length > 0 ? { ...article, unreadable } : article;
  return editBlocks(marked, changes);
}

/** Runs and the glosses outside them, in text order. */
function inOrder(runs: readonly Change[], glosses: readonly Change[]): Change[] {
  const outside = glosses.filter((gloss) => !runs.some((run) => gloss.start < run.end && gloss.end > run.start));
  return [...runs, ...outside].sort((a, b) => a.start - b.start);
}

function textsOf(article: Article): Map<string, string> {
  const texts = new Map<string, string>();
  for (const field of ['title', 'subtitle', 'byline'] as const) {
    const text = article[field];
    if (text) texts.set(field, text);
  }
  for (const block of article.blocks) {
    const text = block.kind === 'code' ? '' : textOf(block);
    if (text !== '') texts.set(block.id, text);
  }
  return texts;
}
