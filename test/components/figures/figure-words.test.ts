import { expect, test } from 'vitest';
import { movedWord } from '../../../components/figures/figure-words.ts';
import { findFigures } from '../../../pipeline/figures/find-figures.ts';
import { article } from '../../article.ts';
import { translate } from '../../translate.ts';

test.each([
  ['全市收入100亿元，同比增长6%。', '100亿元', '同比上升 6%'],
  ['全市收入100亿元，同比增长6%。', '6%', '同比上升'],
  ['全市人口增长6%。', '6%', '上升'],
  ['全市人口为300万人。', '300万人', undefined],
])('in %s, %s moved: %s', (text, raw, moved) => {
  const figure = findFigures(article(text)).figures.find((other) => other.raw === raw);
  expect(figure && movedWord(figure, translate)).toBe(moved);
});

test('a level of the same kind is what it moved from', () => {
  const [figure] = findFigures(article('全市就诊率提高到45%。')).figures;
  expect(figure && movedWord({ ...figure, comparison: { type: 'vs', base: '39.1%' } }, translate)).toBe('较39.1%上升');
});
