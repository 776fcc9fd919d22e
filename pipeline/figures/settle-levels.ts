import { typeOfBase } from './comparisons.ts';
import type { Draft } from './draft-figure.ts';
import type { BlockFigure } from './find-key-figures.ts';
import { foldText } from './fold-text.ts';

/** A level takes direction and comparison of the changes told of it: 营收9899亿元，季增6％、年增30.3％. */
export function settleLevels(drafts: readonly Draft[]): BlockFigure[] {
  drafts.forEach(({ isLevel, figure, movedFrom }, index) => {
    const before = drafts[index - 1];
    if (movedFrom && before?.isLevel && before.figure.unit === figure.unit) {
      before.figure.direction ??= movedFrom;
      const { time: base } = figure;
      before.figure.comparison ??= { type: base ? typeOfBase(foldText(base)) : 'vs', ...(base && { base }) };
    }
    if (!isLevel) return;
    const changes = changesOf(drafts, index);
    const yearly = changes.filter(({ comparison }) => comparison?.type === 'yoy');
    const change = yearly.find(({ unitClass }) => unitClass === 'percent') ?? yearly[0] ?? changes[0];
    if (change?.direction) figure.direction ??= change.direction;
    if (change?.comparison) figure.comparison = { type: change.comparison.type, base: change.raw };
  });
  return drafts.map(({ figure }) => figure);
}

/** The changes that 分别 tells of this level, else those between it and the next, as far as they are of the same metric. */
function changesOf(drafts: readonly Draft[], index: number): BlockFigure[] {
  const paired = drafts.filter(({ levelIndex }) => levelIndex === index);
  if (paired.length > 0) return paired.map(({ figure }) => figure);
  const level = drafts[index];
  const changes: BlockFigure[] = [];
  for (let next = index + 1; next < Math.min(drafts.length, index + 8); next++) {
    const other = drafts[next];
    if (!other || other.isLevel) break;
    const { figure } = other;
    const isChange = other.moves || figure.kind === 'change' || figure.unitClass === 'ratio';
    if (isChange && figure.metric === level?.figure.metric && other.part === level?.part) changes.push(figure);
  }
  return changes;
}
