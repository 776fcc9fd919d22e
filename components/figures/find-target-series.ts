import type { Entry } from './arrange-figures.ts';

/** Goals of one metric at two or more dates, in order of time. */
export interface TargetSeries {
  metric: string;
  scope?: string;
  points: Entry[];
}

/** Finds the goals that are told for several dates: 2027年底 68%以上, 2030年底 70%以上. */
export function findTargetSeries(entries: readonly Entry[]): TargetSeries[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { kind, metric, scope = '', unit, time, value } = entry.figure;
    if (kind !== 'target' || !metric || !time || value === undefined) continue;
    const key = `${metric}\n${scope}\n${unit}`;
    const group = groups.get(key) ?? [];
    if (!group.some(({ figure }) => figure.time === time)) group.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((points) => {
    const sorted = points.toSorted((a, b) => yearOf(a) - yearOf(b));
    const { metric = '', scope } = sorted[0]?.figure ?? {};
    const isSeries = sorted.length >= 2 && sorted.every((point) => Number.isFinite(yearOf(point)));
    return isSeries ? [{ metric, ...(scope && { scope }), points: sorted }] : [];
  });
}

function yearOf({ figure }: Entry): number {
  const digits = (figure.time ?? '').replace(/[〇零一二三四五六七八九]/g, (char) =>
    String('〇一二三四五六七八九'.indexOf(char.replace('零', '〇'))),
  );
  return Number(/(?:19|20)\d\d/.exec(digits)?.[0] ?? Number.NaN);
}
