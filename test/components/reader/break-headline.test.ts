import { expect, test } from 'vitest';
import { headlineBreaks } from '../../../components/reader/break-headline.ts';

const broken = (text: string) => {
  const breaks = headlineBreaks(text);
  return [0, ...breaks].map((start, index) => text.slice(start, breaks[index]));
};

test('breaks between words and never within a number and its unit', () => {
  expect(broken('浙江：到2027年底基层就诊率达到68%以上')).toEqual(expect.arrayContaining(['68%以上']));
});

test.each([
  ['到2027年底，全省推广', '2027年底'],
  ['增长12.5%，全省推广', '12.5%'],
  ['投入1.5亿元，全省推广', '1.5亿元'],
  ['开展“医”靠行动', '“医”'],
])('in %s keeps %s whole', (text, whole) => {
  expect(broken(text).filter((piece) => piece.includes(whole))).toHaveLength(1);
});

test('puts no punctuation at the start of a line', () => {
  const pieces = broken('让群众健康福祉更有“医”靠，区卫生健康局（市）：推动公立医院高质量发展！');
  expect(pieces.filter((piece) => /^[，。：！）”]/.test(piece))).toEqual([]);
});

test('gives nothing for an empty title', () => {
  expect(headlineBreaks('')).toEqual([]);
});
