import type { Block } from '../../pipeline/types.ts';

/** The level each heading is drawn at: the article's own order of levels, from 2, and never deeper by more than one. */
export function headingLevels(blocks: readonly Block[]): Map<string, 2 | 3 | 4> {
  const levels = new Map<string, 2 | 3 | 4>();
  const open: { given: number; drawn: 2 | 3 | 4 }[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading' || block.removed) continue;
    while ((open.at(-1)?.given ?? 0) >= block.level) open.pop();
    const parent = open.at(-1)?.drawn;
    const drawn = parent === undefined ? 2 : parent === 2 ? 3 : 4;
    open.push({ given: block.level, drawn });
    levels.set(block.id, drawn);
  }
  return levels;
}
