import { expect, test } from 'vitest';
import { findFigures } from '../../../pipeline/figures/find-figures.ts';
import { article } from '../../article.ts';

const notesOf = (title: string, ...texts: string[]) =>
  findFigures({ ...article(...texts), title }).figures.flatMap(({ raw, notes }) =>
    notes ? [[raw, notes.map(({ check }) => check)]] : [],
  );

test('notes parts that exceed their total, with both places', () => {
  expect(notesOf('', '全市共招聘教师120人，其中小学80人、中学60人。')).toEqual([
    ['120人', ['parts-total', 'parts-total']],
    ['80人', ['parts-total', 'parts-total']],
    ['60人', ['parts-total', 'parts-total']],
  ]);
});

test('keeps quiet about parts that fit, or that are not all named', () => {
  expect(notesOf('', '全市共招聘教师120人，其中小学80人、中学30人。')).toEqual([]);
  expect(notesOf('', '累计投入资金23.66亿元，其中市级投资6.67亿元，县级投资15.42亿元。')).toEqual([]);
});

test('notes a share that its counts contradict', () => {
  expect(notesOf('', '公司有员工200人，其中女性120人，占50%。').map(([raw]) => raw)).toEqual(['200人', '120人', '50%']);
  expect(notesOf('', '公司有员工200人，其中女性120人，占60%。')).toEqual([]);
});

test('notes a title that gives another number than the text', () => {
  expect(notesOf('2023年全市粮食产量700万吨', '2023年全市粮食产量650万吨。').map(([raw]) => raw)).toEqual([
    '700万吨',
    '650万吨',
  ]);
  expect(notesOf('2023年全市粮食产量650万吨', '2023年全市粮食产量650.3万吨。')).toEqual([]);
});

test('notes a share above the whole, but not a growth above 100 %', () => {
  expect(notesOf('', '出口占比达到120%。')).toEqual([['120%', ['share-over']]]);
  expect(notesOf('', '出口同比增长120%，完成计划的104%。')).toEqual([]);
});
