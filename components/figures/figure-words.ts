import type { Figure } from '../../pipeline/types.ts';
import type { MessageKey, Translate } from '../messages.ts';
import type { FigureColours } from '../settings/settings.ts';

const kinds = {
  actual: 'figureActual',
  target: 'figureTarget',
  forecast: 'figureForecast',
  change: 'figureChange',
  threshold: 'figureThreshold',
  rank: 'figureRank',
} as const satisfies Record<Figure['kind'], MessageKey>;

/** What a figure is compared with: the words alone, and with the time it is compared with. */
const comparisons: Readonly<Record<string, { alone: MessageKey; from?: MessageKey }>> = {
  yoy: { alone: 'comparedYear', from: 'comparedYearFrom' },
  mom: { alone: 'comparedMonth', from: 'comparedMonthFrom' },
  qoq: { alone: 'comparedQuarter', from: 'comparedQuarterFrom' },
  hist: { alone: 'comparedRecord' },
};

/** Where a figure went: the word alone, and behind what it is compared with. */
const directions = {
  up: { alone: 'figureUp', by: 'figureUpBy' },
  down: { alone: 'figureDown', by: 'figureDownBy' },
  flat: { alone: 'figureFlat', by: 'figureFlatBy' },
} as const satisfies Record<NonNullable<Figure['direction']>, { alone: MessageKey; by: MessageKey }>;

export const coloursMessage = {
  neutral: 'coloursNeutral',
  'red-up': 'coloursRedUp',
  'green-up': 'coloursGreenUp',
} as const satisfies Record<FigureColours, MessageKey>;

export function kindWord(figure: Figure, t: Translate): string {
  return t(kinds[figure.kind]);
}

export function directionWord(figure: Figure, t: Translate): string | undefined {
  return figure.direction && t(directions[figure.direction].alone);
}

/** 同比, 较2019年同比, 占全市, 同比 30%; `undefined` when there is nothing to compare with. */
export function comparisonWord(figure: Figure, t: Translate): string | undefined {
  return joined(baseWord(figure, t), amountOf(figure));
}

/** 同比上升, 较2019年同比下降, 同比上升 30%; `undefined` for a figure that neither moved nor is compared. */
export function movedWord(figure: Figure, t: Translate): string | undefined {
  const base = baseWord(figure, t);
  const moved =
    base && figure.direction ? t(directions[figure.direction].by, base) : (base ?? directionWord(figure, t));
  return joined(moved, amountOf(figure));
}

/** What a figure is compared with. */
function baseWord(figure: Figure, t: Translate): string | undefined {
  if (!figure.comparison) return undefined;
  const { type } = figure.comparison;
  const base = amountOf(figure) === undefined ? figure.comparison.base : undefined;
  if (type === 'of' || type === 'part-of') return base ? t('comparedPart', base) : undefined;
  const words = comparisons[type];
  if (!words) return base && t('comparedWith', base);
  const isTime = base !== undefined && /[年月季期]/.test(base);
  return isTime && words.from ? t(words.from, base) : t(words.alone);
}

/** By how much a level moved: a share of a level that is none itself, or points. Other bases are what it moved from. */
function amountOf({ unit, comparison }: Figure): string | undefined {
  if (comparison?.base === undefined || /^(part-)?of$/.test(comparison.type)) return undefined;
  const { base } = comparison;
  return /百分[点點]/.test(base) || (unit !== '%' && /[0-9一二三四五六七八九十半].*[%％‰成倍]/.test(base))
    ? base
    : undefined;
}

/** The amount alone says nothing. */
function joined(words: string | undefined, amount: string | undefined): string | undefined {
  return words && amount ? `${words} ${amount}` : words;
}

/** What a check inside the article found. */
export function noteWord({ check }: NonNullable<Figure['notes']>[number]): MessageKey {
  switch (check) {
    case 'parts-total':
      return 'noteParts';
    case 'share-counts':
      return 'noteShare';
    case 'title-body':
      return 'noteTitle';
    default:
      return 'noteOver';
  }
}
