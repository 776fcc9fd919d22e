import { restoreBlock } from '../../pipeline/article/mark-removed.ts';
import { undoEdit } from '../../pipeline/article/undo-edit.ts';
import type { Article, Edit } from '../../pipeline/types.ts';
import type { Change } from './group-changes.ts';

/** Puts changes back: removed blocks stand again, edits are undone latest first. */
export function restoreChanges(article: Article, changes: readonly Change[]): Article {
  let current = article;
  const edits: Edit[] = [];
  for (const change of changes) {
    if (change.kind === 'removal') current = restoreBlock(current, change.block.id);
    else edits.push(change.edit);
  }
  // Undoing moves the edits behind it, which gives them new objects: each is found again by what stays the same.
  // Edits alike in all that are undone together, so it does not matter which is found first.
  for (const edit of edits.sort((a, b) => b.step - a.step || b.start - a.start)) {
    const now =
      current.edits.find((other) => other === edit) ?? current.edits.findLast((other) => isSameEdit(other, edit));
    if (now) current = undoEdit(current, now);
  }
  return current;
}

function isSameEdit(a: Edit, b: Edit): boolean {
  return a.step === b.step && a.rule === b.rule && a.before === b.before && a.after === b.after;
}
