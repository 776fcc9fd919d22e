import type { Figure } from '../../pipeline/types.ts';
import type { MessageKey, Translate } from '../messages.ts';

const kinds = {
  actual: 'figureActual',
  target: 'figureTarget',
  forecast: 'figureForecast',
  change: 'figureChange',
  threshold: 'figureThreshold',
  rank: 'figureRank',
} as const satisfies Record<Figure['kind'], MessageKey>;

const comparisons: Readonly<Record<string, MessageKey>> = {
  yoy: 'comparedYear',
  mom: 'comparedMonth',
  qoq: 'comparedQuarter',
  hist: 'comparedRecord',
  'part-of': 'comparedPart',
  of: 'comparedPart',
};

const directions = {
  up: 'figureUp',
  down: 'figureDown',
  flat: 'figureFlat',
} as const satisfies Record<NonNullable<Figure['direction']>, MessageKey>;

export function kindWord(figure: Figure, t: Translate): string {
  return t(kinds[figure.kind]);
}

export function directionWord(figure: Figure, t: Translate): string | undefined {
  return figure.direction && t(directions[figure.direction]);
}

/** 同比, 较2019年同比, 占全市; `undefined` when there is nothing to compare with. */
export function comparisonWord({ comparison }: Figure, t: Translate): string | undefined {
  if (!comparison) return undefined;
  const { type, base } = comparison;
  const word = comparisons[type];
  if (type === 'of' || type === 'part-of') return base ? t('comparedPart', base) : undefined;
  const isTime = base !== undefined && /[年月季期]/.test(base);
  if (!word) return base && t('comparedWith', base);
  return isTime && type !== 'hist' ? `${t('comparedWith', base)} · ${t(word)}` : t(word);
}
