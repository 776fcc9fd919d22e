import type { Article, Edit, Reason, Removal, SpanKind } from '../types.ts';
import { spanBlockAt, textAt } from './block-text.ts';
import {
  joinSilently,
  moveBy,
  type Place,
  type Replacement,
  rebase,
  replaceTexts,
  splitSilently,
} from './move-text.ts';

/** What to change in a block's text; offsets are UTF-16 code units in the text as it is before all changes of the call. */
export interface Change {
  start: number;
  end: number;
  after: string;
  rule: string;
  reason: Reason;
  proof?: 'proved' | 'likely';
}

/**
 * Changes text in one block or text field and leaves an `Edit` for each change; see `editBlocks`.
 */
export function editBlock(article: Article, id: string, changes: readonly Change[]): Article {
  return editBlocks(article, new Map([[id, changes]]));
}

/**
 * Changes text in several blocks or text fields at once, in time linear in blocks and edits.
 * In each block changes must be in order and not overlap, and in a list or table none may cross items or cells;
 * throws a TypeError otherwise. Earlier edits, figures and unreadable runs move with the text. An earlier edit
 * inside a changed stretch is kept in the new edit's `inner`; a figure or unreadable run it touches is dropped.
 */
export function editBlocks(article: Article, changesById: ReadonlyMap<string, readonly Change[]>): Article {
  const plans = new Map<string, Plan>();
  const step = nextStep(article);
  for (const [id, changes] of changesById) {
    if (changes.length > 0) plans.set(id, planChanges(article, id, changes, step));
  }
  if (plans.size === 0) return article;
  const replaced = replaceTexts(article, new Map([...plans].map(([id, plan]) => [id, plan.changes])));
  const moveOrDrop = <T extends Place>(places: readonly T[]): T[] =>
    places.flatMap((place) => {
      const plan = plans.get(place.block);
      return plan ? rebase(place, plan.changes) : [place];
    });
  return {
    ...replaced,
    edits: [
      ...article.edits.filter((edit) => !plans.has(edit.block)),
      ...[...plans.values()].flatMap((plan) => plan.edits),
    ],
    figures: moveOrDrop(article.figures),
    ...(article.unreadable && { unreadable: moveOrDrop(article.unreadable) }),
  };
}

/**
 * Cuts a block of spans in two at `at` and leaves an `Edit` at the head of the second part, which gets the id
 * `newId` and the kind `kind` (the first part's when absent). Throws a TypeError for other blocks.
 */
export function splitBlock(
  article: Article,
  id: string,
  at: number,
  cut: Removal & { newId: string; kind?: SpanKind },
): Article {
  const { kind } = spanBlockAt(article, id);
  if (kind === 'heading') throw new TypeError(`Expected a block that can be split, got the heading "${id}"`);
  const { newId, rule, reason } = cut;
  // An edit cannot lie in two blocks: a cut inside one moves to its end.
  const across = article.edits.find((edit) => edit.block === id && edit.start < at && at < edit.end);
  const split = splitSilently(article, id, across?.end ?? at, { newId, kind: cut.kind ?? kind });
  const edit: Edit = {
    step: nextStep(article),
    rule,
    reason,
    block: newId,
    start: 0,
    end: 0,
    before: '',
    after: '',
    split: { block: id, kind },
  };
  return { ...split, edits: [edit, ...split.edits] };
}

/**
 * Moves the text of the block `second` to the end of `first` and leaves an `Edit` that remembers where it stood.
 * Blocks between the two stay where they are. Both must be blocks of spans; throws a TypeError for others.
 */
export function joinBlocks(article: Article, first: string, second: string, why: Removal): Article {
  const { kind } = spanBlockAt(article, second);
  if (kind === 'heading') throw new TypeError(`Expected a block that can be joined, got the heading "${second}"`);
  const after = article.blocks[article.blocks.findIndex((block) => block.id === second) - 1]?.id ?? '';
  const start = textAt(article, first).length;
  const edit: Edit = {
    step: nextStep(article),
    rule: why.rule,
    reason: why.reason,
    block: first,
    start,
    end: start,
    before: '\n',
    after: '',
    joined: { block: second, kind, after },
  };
  return joinSilently(article, first, second, edit);
}

function nextStep(article: Article): number {
  return article.edits.reduce((last, edit) => Math.max(last, edit.step), 0) + 1;
}

interface Plan {
  changes: Replacement[];
  /** Edits of the block after the changes, in text order. */
  edits: Edit[];
}

/** Changes and earlier edits that touch one another, from `start` to `end` of the text. */
interface Cluster {
  start: number;
  end: number;
  changes: Change[];
  touched: Edit[];
}

/** Widens each change over edits it only partly covers, and lists the block's edits as they are afterwards. */
function planChanges(article: Article, id: string, changes: readonly Change[], step: number): Plan {
  const text = textAt(article, id);
  checkOrder(id, changes, text.length);
  const pending = article.edits.filter((edit) => edit.block === id);
  const waiting = [...changes];
  const plan: Plan = { changes: [], edits: [] };
  let shift = 0;
  for (let change = waiting.shift(); change; change = waiting.shift()) {
    while (pending[0] && pending[0].end <= change.start) plan.edits.push(moveBy(pending.shift() as Edit, shift));
    const cluster = gather(change, waiting, pending);
    const after = weave(text, cluster);
    plan.edits.push(moveBy({ step, ...editOf(id, text, cluster, after) }, shift));
    plan.changes.push({ start: cluster.start, end: cluster.end, after });
    shift += after.length - (cluster.end - cluster.start);
  }
  plan.edits.push(...pending.map((edit) => moveBy(edit, shift)));
  return plan;
}

function checkOrder(id: string, changes: readonly Change[], length: number): void {
  let done = 0;
  for (const { start, end } of changes) {
    if (start < done || end < start || end > length) {
      throw new TypeError(`Expected changes in order within "${id}" (${length} long), got ${start}-${end}`);
    }
    done = end;
  }
}

/** Takes from `waiting` and `pending` what touches the change, directly or through one another. */
function gather(change: Change, waiting: Change[], pending: Edit[]): Cluster {
  const cluster: Cluster = { start: change.start, end: change.end, changes: [change], touched: [] };
  for (;;) {
    const edit = pending[0];
    const next = waiting[0];
    if (edit && edit.start < cluster.end) {
      cluster.touched.push(edit);
      cluster.start = Math.min(cluster.start, edit.start);
      cluster.end = Math.max(cluster.end, edit.end);
      pending.shift();
    } else if (next && next.start < cluster.end) {
      cluster.changes.push(next);
      cluster.end = Math.max(cluster.end, next.end);
      waiting.shift();
    } else {
      return cluster;
    }
  }
}

function weave(text: string, { start, end, changes }: Cluster): string {
  let result = '';
  let done = start;
  for (const change of changes) {
    result += text.slice(done, change.start) + change.after;
    done = change.end;
  }
  return result + text.slice(done, end);
}

function editOf(
  id: string,
  text: string,
  { start, end, changes, touched }: Cluster,
  after: string,
): Omit<Edit, 'step'> {
  const { rule, reason, proof } = changes[0] as Change;
  return {
    rule,
    reason,
    block: id,
    start,
    end: start + after.length,
    before: text.slice(start, end),
    after,
    ...(proof && { proof }),
    ...(touched.length > 0 && { inner: touched.map((edit) => moveBy(edit, -start)) }),
  };
}
