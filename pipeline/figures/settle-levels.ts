import type { Draft } from './draft-figure.ts';
import type { BlockFigure } from './find-key-figures.ts';

/** A level takes direction and comparison of the changes told of it: 营收9899亿元，季增6％、年增30.3％. */
export function settleLevels(drafts: readonly Draft[]): BlockFigure[] {
  return drafts.map((draft, index) => {
    const { isLevel, aside: _____, moves: _, levelIndex: __, part: ___, way: ____, ...figure } = draft;
    if (!isLevel) return figure;
    const changes = changesOf(drafts, index);
    const yearly = changes.filter(({ comparison }) => comparison?.type === 'yoy');
    const change = yearly.find(({ unitClass }) => unitClass === 'percent') ?? yearly[0] ?? changes[0];
    if (!change) return figure;
    const { comparison, direction } = change;
    if (direction) figure.direction ??= direction;
    if (comparison) figure.comparison = { type: comparison.type, base: change.raw };
    return figure;
  });
}

/** The changes that 分别 tells of this level, else those between it and the next, as far as they are of the same metric. */
function changesOf(drafts: readonly Draft[], index: number): Draft[] {
  const paired = drafts.filter(({ levelIndex }) => levelIndex === index);
  if (paired.length > 0) return paired;
  const level = drafts[index];
  const changes: Draft[] = [];
  for (const other of drafts.slice(index + 1, index + 8)) {
    if (other.isLevel) break;
    const isChange = other.moves || other.kind === 'change' || other.unitClass === 'ratio';
    if (isChange && other.metric === level?.metric && other.part === level?.part) changes.push(other);
  }
  return changes;
}
