import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findKeyFigures, type TextFigure } from '../../../pipeline/figures/find-key-figures.ts';
import { foldText } from '../../../pipeline/figures/fold-text.ts';
import { type Field, fields, type Label, labelledTexts } from './labelled-texts.ts';

const texts = labelledTexts(join(import.meta.dirname, 'labelled'));
/** So much of each column is right at least; a rule that helps one text must not cost another. */
const floors = { metric: 0.95, scope: 0.95, time: 0.95, kind: 0.97, comparison: 0.93, direction: 0.97, speaker: 0.97 };

test.each(texts)('$name: finds every figure and nothing else', ({ text, labels, optional }) => {
  const found = findKeyFigures(text).filter(({ start, end }) => !optional.some((at) => start <= at && at < end));
  expect(found.map(({ raw }) => raw)).toEqual(labels.map(({ raw }) => raw));
});

test.each(Object.entries(floors))('tells %s of the figures', (field, floor) => {
  const wrong: string[] = [];
  let asked = 0;
  for (const { text, labels } of texts) {
    const found = new Map(findKeyFigures(text).map((figure) => [figure.start, figure]));
    for (const label of labels) {
      const figure = found.get(label.start);
      const answers = label.fields[field as Field]; // the floors name fields only
      if (!figure || answers.includes('-')) continue;
      asked++;
      if (!isRight(figure, field as Field, label)) wrong.push(`${label.raw}: ${toldOf(figure, field as Field)}`);
    }
  }
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(asked * (1 - floor));
});

function toldOf(figure: TextFigure, field: Field): string {
  return field === 'comparison' ? (figure.comparison?.type ?? '') : String(figure[field] ?? '');
}

/** Names may be longer or shorter than the label by some words; the rest is compared exactly. */
function isRight(figure: TextFigure, field: Field, label: Label): boolean {
  const told = toldOf(figure, field);
  const answers = label.fields[field];
  if (field === 'kind' || field === 'comparison' || field === 'direction') return answers.includes(told);
  return answers.some((answer) => shared(told, answer) >= 0.6 && shared(answer, told) >= 0.35);
}

/** How much of the second stands in the first, by characters. */
function shared(first: string, second: string): number {
  const left = [...foldText(first)];
  const wanted = [...foldText(second)];
  const hits = wanted.filter((char) => {
    const at = left.indexOf(char);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return wanted.length === 0 ? 0 : hits.length / wanted.length;
}

test('labels name every field', () => {
  for (const { labels } of texts) for (const label of labels) expect(Object.keys(label.fields)).toEqual([...fields]);
});
