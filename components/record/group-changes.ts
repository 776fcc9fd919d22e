import type { Article, Block, Edit, Reason, Unreadable } from '../../pipeline/types.ts';

export type Change = { kind: 'removal'; block: Block } | { kind: 'edit'; edit: Edit; index: number };

export interface ChangeGroup {
  reason: Reason;
  changes: Change[];
}

export interface ChangeCounts {
  removed: number;
  repaired: number;
  figures: number;
  unreadable: number;
}

// In the order readers care: what was mended, then what was taken out of the article, then the page's furniture.
const order: readonly Reason[] = [
  'shift',
  'gloss',
  'splice',
  'mojibake',
  'debris',
  'entity',
  'line-break',
  'caption',
  'invisible',
  'advert',
  'recommendation',
  'duplicate',
  'share',
  'disclaimer',
  'credit',
  'metadata',
  'pager',
  'comment',
  'unrelated',
  'hidden',
  'navigation',
  'footer',
  'reader',
];

const repairs: readonly Reason[] = order.slice(0, order.indexOf('advert'));
/** The page's frame, which no reader takes for the article: listed, but not in the counts. */
const frame: readonly Reason[] = ['navigation', 'footer', 'hidden'];

/** Every removal and edit of the article by reason, repairs first, each group in the order of the page. */
export function groupChanges(article: Article): ChangeGroup[] {
  const groups = new Map<Reason, Change[]>();
  const add = (reason: Reason, change: Change) => {
    const group = groups.get(reason);
    if (group) group.push(change);
    else groups.set(reason, [change]);
  };
  for (const block of article.blocks) if (block.removed) add(block.removed.reason, { kind: 'removal', block });
  article.edits.forEach((edit, index) => {
    add(edit.reason, { kind: 'edit', edit, index });
  });
  const position = new Map(article.blocks.map((block, index) => [block.id, index]));
  const place = (change: Change) =>
    change.kind === 'removal' ? (position.get(change.block.id) ?? 0) : (position.get(change.edit.block) ?? -1);
  return [...groups]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([reason, changes]) => ({ reason, changes: changes.sort((a, b) => place(a) - place(b)) }));
}

/** How much was done to the article: 移除, 修复, 关键数字. The page's navigation and footer do not count. */
export function countChanges(article: Article): ChangeCounts {
  const blocks = article.blocks.filter((block) => block.removed && !frame.includes(block.removed.reason));
  const repaired = article.edits.filter((edit) => repairs.includes(edit.reason));
  return {
    removed: blocks.length + article.edits.length - repaired.length,
    repaired: repaired.length,
    figures: article.figures.length,
    unreadable: article.unreadable?.length ?? 0,
  };
}

/** The unreadable runs that stand in blocks which are shown. */
export function shownUnreadable(article: Article): { run: Unreadable; index: number }[] {
  const removed = new Set(article.blocks.filter((block) => block.removed).map((block) => block.id));
  return (article.unreadable ?? []).flatMap((run, index) => (removed.has(run.block) ? [] : [{ run, index }]));
}
