import type { Entry } from './arrange-figures.ts';

/** Amounts of one currency that can stand on one scale. */
export interface MoneyScale {
  unit: string;
  /** The largest amount, which fills the scale; it begins at zero. */
  max: number;
  entries: Entry[];
}

const perHead = /每|人均|户均|均价|单价|股|时薪|月薪|票价/;
const mostRows = 8;

/** Finds the amounts worth comparing by length: two or more different levels of one currency, no unit prices and no changes. */
export function findMoneyScales(entries: readonly Entry[]): MoneyScale[] {
  const scales = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { unitClass, kind, value, unit, metric = '' } = entry.figure;
    if (unitClass !== 'money' || value === undefined || value <= 0 || perHead.test(metric) || /[/每]/.test(unit))
      continue;
    if (kind !== 'actual' && kind !== 'target' && kind !== 'forecast') continue;
    const currency = unit.replace(/^人民币|人民币$/g, '') || '元';
    const own = scales.get(currency) ?? [];
    own.push(entry);
    scales.set(currency, own);
  }
  return [...scales].flatMap(([unit, own]) => {
    const sorted = own.toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0)).slice(0, mostRows);
    const levels = new Set(sorted.map(({ figure }) => figure.value));
    return levels.size < 2 ? [] : [{ unit, max: sorted[0]?.figure.value ?? 1, entries: sorted }];
  });
}
