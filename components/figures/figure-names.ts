import type { FigureNames } from '../../pipeline/print/print-figures.ts';
import type { Translate } from '../messages.ts';
import { comparisonWord, directionWord, kindWord } from './figure-words.ts';

/** What the columns of a table of figures are called, and what stands in them. */
export function figureNames(t: Translate): FigureNames {
  return {
    columns: {
      metric: t('columnMetric'),
      raw: t('columnRaw'),
      value: t('columnValue'),
      min: t('columnMin'),
      max: t('columnMax'),
      unit: t('columnUnit'),
      scope: t('columnScope'),
      time: t('columnTime'),
      kind: t('columnKind'),
      direction: t('columnDirection'),
      comparison: t('columnComparison'),
      speaker: t('columnSpeaker'),
      key: t('columnKey'),
      sentence: t('columnSentence'),
    },
    kind: (figure) => kindWord(figure, t),
    direction: (figure) => directionWord(figure, t),
    comparison: (figure) => comparisonWord(figure, t),
  };
}
