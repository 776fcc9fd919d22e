import type { Entry } from './arrange-figures.ts';

/** A goal and where things stand. */
export interface Bullet {
  target: Entry;
  actual: Entry;
  /** How much of the goal is reached, in per cent: computed, not quoted. */
  share: number;
  /** Goal and level are of different scope or wording: the reader must look. */
  differs: boolean;
}

/** Pairs each goal with the level of the same metric and unit, where the article states both. */
export function findBullets(entries: readonly Entry[]): Bullet[] {
  const free = new Set(
    entries.filter(({ figure }) => figure.kind === 'actual' && !figure.comparison?.type.startsWith('of')),
  );
  return entries.flatMap((target) => {
    const { kind, metric, unit, value } = target.figure;
    if (kind !== 'target' || !metric || !value) return [];
    const fitting = [...free]
      .filter(({ figure }) => figure.unit === unit && figure.value !== undefined && figure.metric !== undefined)
      .map((actual) => ({ actual, likeness: likenessOf(metric, actual.figure.metric ?? '') }))
      .filter(({ likeness }) => likeness >= 0.6)
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (!fitting) return [];
    const { actual, likeness } = fitting;
    free.delete(actual);
    const share = Math.round(((actual.figure.value ?? 0) / value) * 1000) / 10;
    return [{ target, actual, share, differs: likeness < 1 }];
  });
}

/** The share of two-character pieces that two names have in common, of the longer one's. */
function likenessOf(first: string, second: string): number {
  if (first === second) return 1;
  const pairs = (text: string) => new Set([...text].slice(1).map((char, index) => `${[...text][index]}${char}`));
  const [own, other] = [pairs(first), pairs(second)];
  const shared = [...own].filter((pair) => other.has(pair)).length;
  return shared / Math.max(own.size, other.size, 1);
}
