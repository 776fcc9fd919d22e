import { textOf } from '../article/block-text.ts';
import { type Change, editBlocks } from '../article/edit-text.ts';
import type { Article, Extraction, Unreadable } from '../types.ts';
import { findDebris } from './find-debris.ts';
import { findGlosses } from './find-glosses.ts';
import { findRuns, type Repairs } from './find-runs.ts';
import { looksGarbled } from './looks-garbled.ts';
import { removeSplices } from './remove-splices.ts';
import type { RestoreModel } from './restore-model.ts';
import { type RestorePage, readRestorePage } from './restore-page.ts';

/** What one round takes away can open what it had to leave; three were enough for anything seen. */
const mostRounds = 3;

/**
 * Repairs garbled text where the repair can be proved, and marks what cannot. What the evidence says of title and
 * metadata is repaired the same way, without a record. A second call finds nothing more to repair.
 */
export function restore(extraction: Extraction, model: RestoreModel): Extraction {
  if (![...textsOf(extraction.article).values()].some(looksGarbled)) return extraction;
  const first = repairOnce(extraction, model);
  let before = extraction;
  let repaired = first.extraction;
  for (let round = 2; round <= mostRounds; round++) {
    const left = textsOf(repaired.article);
    if (!isChanged(textsOf(before.article), left) || ![...left.values()].some(looksGarbled)) break;
    before = repaired;
    repaired = repairOnce(repaired, model).extraction;
  }
  const { article, evidence } = repaired;
  // Only farms that gloss were seen to splice.
  return { article: first.annotated ? removeSplices(article, evidence.titles) : article, evidence };
}

function repairOnce({ article, evidence }: Extraction, model: RestoreModel) {
  const texts = textsOf(article);
  const page = readRestorePage({ texts: [...texts.values()], beside: besideText(evidence) }, model);
  const changes = new Map<string, Change[]>();
  const unreadable: Unreadable[] = [];
  for (const [id, text] of texts) {
    const repairs = repairText(page, text);
    changes.set(id, repairs.changes);
    unreadable.push(...repairs.unreadable.map((run) => ({ block: id, ...run })));
  }
  const marks = [
    ...unreadable,
    ...(article.unreadable ?? []).filter((old) => !unreadable.some((run) => touch(run, old))),
  ];
  const marked = marks.length > 0 ? { ...article, unreadable: marks } : article;
  const repairAll = (all: readonly string[]) => all.map((text) => apply(text, repairText(page, text).changes));
  const meta = Object.fromEntries(Object.entries(evidence.meta).map(([field, all]) => [field, repairAll(all)]));
  const titles = repairAll(evidence.titles);
  const repaired = { article: editBlocks(marked, changes), evidence: { ...evidence, titles, meta } };
  return { extraction: repaired, annotated: page.survey.annotated };
}

/** What the page says of itself outside the article: other titles, description, keywords. */
function besideText({ titles, meta }: Extraction['evidence']): string[] {
  return [...titles, ...Object.values(meta).flat()];
}

function isChanged(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): boolean {
  return [...after].some(([id, text]) => before.get(id) !== text);
}

function touch(a: Unreadable, b: Unreadable): boolean {
  return a.block === b.block && a.start < b.end && a.end > b.start;
}

function repairText(page: RestorePage, text: string): Repairs {
  const { changes, unreadable } = findRuns(page, text);
  const others = [...findGlosses(page, text), ...findDebris(page.survey, text)];
  return { changes: inOrder(changes, others), unreadable };
}

function apply(text: string, changes: readonly Change[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, after } of changes) {
    result += text.slice(done, start) + after;
    done = end;
  }
  return result + text.slice(done);
}

/** Runs and what lies outside them, in text order. */
function inOrder(runs: readonly Change[], others: readonly Change[]): Change[] {
  const outside = others.filter((other) => !runs.some((run) => other.start < run.end && other.end > run.start));
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
