import type { Draft } from './draft-figure.ts';
import type { BlockFigure } from './find-key-figures.ts';

/** A level takes direction and comparison of the changes told of it: 营收9899亿元，季增6％、年增30.3％. */
export function settleLevels(drafts: readonly Draft[]): BlockFigure[] {
  return drafts.map((draft, index) => {
    const { isLevel, aside: _, ...figure } = draft;
    if (!isLevel) return figure;
    const changes = changesOf(drafts, index);
    const yearly = changes.filter(({ comparison }) => comparison?.type === 'yoy');
    const change = yearly.find(({ unitClass }) => unitClass === 'percent') ?? yearly[0] ?? changes[0];
    if (!change?.direction) return figure;
    return {
      ...figure,
      direction: figure.direction ?? change.direction,
      ...(change.comparison && { comparison: { type: change.comparison.type, base: change.raw } }),
    };
  });
}

/** The changes between this level and the next, as far as they are of the same metric. */
function changesOf(drafts: readonly Draft[], index: number): Draft[] {
  const metric = drafts[index]?.metric;
  const changes: Draft[] = [];
  for (const other of drafts.slice(index + 1, index + 8)) {
    if (other.isLevel) break;
    if (other.kind === 'change' && other.metric === metric) changes.push(other);
  }
  return changes;
}
