import type { Figure } from '../types.ts';

type Weighed = Pick<
  Figure,
  'unitClass' | 'kind' | 'scale' | 'value' | 'max' | 'unit' | 'bound' | 'metric' | 'direction'
>;

/**
 * How much a figure matters: 1 for headline figures (of the title, rates, changes, money, goals, large totals),
 * 2 for the main counts, 3 for small counts, of what a figure is about rather than what it says.
 */
export function importanceOf(figure: Weighed, place: { inTitle: boolean; aside: boolean }): 1 | 2 | 3 {
  if (place.inTitle && figure.unitClass !== 'institutions') return 1;
  if (figure.kind === 'threshold') return 2;
  if (figure.kind === 'rank') return 2;
  if (place.aside) return 2;
  if (figure.kind === 'target') return 1;
  switch (figure.unitClass) {
    case 'percent':
    case 'pp':
    case 'money':
      return 1;
    case 'visits':
      return figure.unit.includes('人次') && (figure.value ?? 0) >= 600 ? 1 : 2;
    case 'people':
      return figure.scale >= 1e4 ? 1 : 2;
    case 'mass':
    case 'area':
    case 'length':
      return figure.scale >= 1e4 || figure.bound === 'approx' ? 1 : 2;
    case 'institutions':
    case 'items':
    case 'count':
      return (figure.value ?? figure.max ?? 0) <= 8 && figure.scale === 1 && figure.kind === 'actual' ? 3 : 2;
    default:
      return 2;
  }
}
