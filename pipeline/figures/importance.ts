import type { Figure } from '../types.ts';

type Weighed = Pick<
  Figure,
  'unitClass' | 'kind' | 'scale' | 'value' | 'max' | 'unit' | 'bound' | 'metric' | 'direction' | 'comparison'
>;

/** How a figure is told. */
export interface Standing {
  inTitle: boolean;
  /** In the title or the first paragraph, which tells the news. */
  inLead: boolean;
  /** Told by the way: of a plan, in a bracket. */
  aside: boolean;
  /** Only what another figure is measured from: 较去年的47万尾, 由上年的58%提高到…. */
  isBase: boolean;
  /** One of the parts of a total or of a list of three and more, or of another place than the article's. */
  isPart: boolean;
  moves: boolean;
}

/**
 * How much a figure matters: 1 for headline figures (of the title, rates, yearly changes, money, goals, large totals),
 * 2 for the main counts, parts and shorter changes, 3 for small counts, of what a figure is about rather than what it
 * says, and for levels that others start from.
 */
export function importanceOf(figure: Weighed, standing: Standing): 1 | 2 | 3 {
  const { unitClass, kind, scale } = figure;
  if (standing.inTitle && unitClass !== 'institutions') return 1;
  if (standing.isBase) return 3;
  if (kind === 'threshold' || kind === 'rank' || standing.aside || standing.isPart) return 2;
  if (/^(?:of|part-of|streak)$/.test(figure.comparison?.type ?? '')) return 2;
  if (kind === 'target') return 1;
  if (standing.moves && isSmallMove(figure, standing)) return 2;
  switch (unitClass) {
    case 'pp':
      return standing.inLead || kind !== 'change' ? 1 : 2;
    case 'percent':
      return 1;
    case 'money':
      return /每/.test(figure.metric ?? '') ? 2 : 1;
    case 'visits':
      return figure.unit.includes('人次') && (figure.value ?? 0) >= 600 ? 1 : 2;
    case 'people':
      return scale >= 1e4 ? 1 : 2;
    case 'mass':
    case 'length':
      return scale >= 1e4 || figure.bound === 'approx' ? 1 : 2;
    case 'institutions':
    case 'items':
    case 'count':
      return (figure.value ?? figure.max ?? 0) <= 8 && scale === 1 && kind === 'actual' ? 3 : 2;
    default:
      return 2;
  }
}

/** Changes in sums of money, which stand beside their rate, and changes by month or quarter beside the yearly one. */
function isSmallMove({ comparison, unitClass }: Weighed, { inLead }: Standing): boolean {
  return unitClass === 'money' || (!inLead && (comparison?.type === 'mom' || comparison?.type === 'qoq'));
}
