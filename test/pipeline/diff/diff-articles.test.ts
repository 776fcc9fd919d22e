import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffArticles } from '../../../pipeline/diff/diff-articles.ts';
import type { Piece } from '../../../pipeline/diff/diff-text.ts';
import type { Figure } from '../../../pipeline/types.ts';
import { article } from '../../article.ts';

const textOf = (pieces: Piece[] | undefined) => pieces?.map(({ text }) => text).join('');
const texts = (before: string[], after: string[]) =>
  diffArticles(article(...before), article(...after)).paragraphs.map((paragraph) => [
    textOf(paragraph.before),
    textOf(paragraph.after),
  ]);

test.each([
  ['nothing', ['甲', '乙'], ['甲', '乙'], []],
  ['a changed paragraph', ['甲', '乙一句', '丙'], ['甲', '乙两句', '丙'], [['乙一句', '乙两句']]],
  ['an added paragraph', ['甲', '丙'], ['甲', '乙', '丙'], [[undefined, '乙']]],
  ['a paragraph that went', ['甲', '乙'], ['乙'], [['甲', undefined]]],
  ['one of several alike', ['甲', '甲', '乙'], ['甲', '乙'], [['甲', undefined]]],
  [
    'a paragraph that moved',
    ['甲', '乙', '丙'],
    ['乙', '丙', '甲'],
    [
      ['甲', undefined],
      [undefined, '甲'],
    ],
  ],
  [
    'a paragraph put before one that changed',
    ['甲', '全省新增学位一万个。', '丙'],
    ['甲', '记者昨日获悉。', '全省新增学位两万个。', '丙'],
    [
      [undefined, '记者昨日获悉。'],
      ['全省新增学位一万个。', '全省新增学位两万个。'],
    ],
  ],
])('tells %s', (_, before, after, differences) => {
  expect(texts(before, after)).toEqual(differences);
});

test('marks what changed inside a paragraph', () => {
  const { paragraphs } = diffArticles(
    article('全省新增社区医院12所，其中成都3所。'),
    article('全省新增社区医院15所，其中成都市3所。'),
  );
  expect(paragraphs).toEqual([
    {
      before: [
        { text: '全省新增社区医院', changed: false },
        { text: '12', changed: true },
        { text: '所，其中成都3所。', changed: false },
      ],
      after: [
        { text: '全省新增社区医院', changed: false },
        { text: '15', changed: true },
        { text: '所，其中成都', changed: false },
        { text: '市', changed: true },
        { text: '3所。', changed: false },
      ],
    },
  ]);
});

const figure = (raw: string, metric?: string): Figure => ({
  block: 'p0',
  start: 0,
  end: raw.length,
  raw,
  value: 1,
  bound: 'exact',
  unit: '所',
  unitClass: 'count',
  scale: 1,
  kind: 'actual',
  key: 1,
  ...(metric && { metric }),
});

test('tells a figure that changed, with what it measures', () => {
  const before = { ...article('新增12所'), figures: [figure('12所', '社区医院')] };
  const after = { ...article('新增15所'), figures: [figure('15所', '社区医院')] };
  expect(before.blocks[0]?.id).toBe('p0');
  expect(diffArticles(before, after).figures).toEqual([{ metric: '社区医院', before: '12所', after: '15所' }]);
});

test('takes other findings in the same words for no change', () => {
  const text = article('新增12所');
  const difference = diffArticles({ ...text, figures: [] }, { ...text, figures: [figure('12所', '社区医院')] });
  expect(difference).toEqual({ paragraphs: [], figures: [] });
});

test('gives back both versions whole', () => {
  const paragraph = fc.string({ unit: fc.constantFrom('甲', '乙', '1', '2', '，', '😀'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 8 }), fc.array(paragraph, { maxLength: 8 }), (before, after) => {
      const rest = [...before.filter((text) => text !== '')];
      // What went is taken out and what came in is put in: the new version stands there.
      const differences = texts(before, after);
      const gone = differences.flatMap(([old]) => (old === undefined ? [] : [old]));
      const came = differences.flatMap(([, now]) => (now === undefined ? [] : [now]));
      for (const text of gone) rest.splice(rest.indexOf(text), 1);
      expect([...rest, ...came].sort()).toEqual(after.filter((text) => text !== '').sort());
    }),
  );
});
