import { expect, test } from 'vitest';
import { findSplices } from '../../../pipeline/restore/find-splices.ts';

const title = '广东:三年内建成百个社区养老服务中心';
// 广东 → 三建成百 → 养老 → 中心, where 三建成百 stands nowhere in the title.
const sentences = [
  '记者从民政部门获悉，',
  '今年的',
  '工作重点已经确定，',
  '多个城市率先开始试点，',
  '广东省将投入专项资金。',
  '第一批名单已经公布，',
  '各地的',
  '申报工作同时展开，',
  '预计明年完成验收，',
  '后续将扩大范围。',
];
const cycle = ['广东', '三建成百', '养老', '中心'];
const spliced = sentences.map((sentence, index) => sentence + (cycle[index % cycle.length] ?? '')).join('');

test('finds the pieces of the title that go round in the text, and leaves the genuine ones', () => {
  const found = findSplices(spliced, title).map(({ start, end }) => spliced.slice(start, end));
  expect(found).toEqual(sentences.map((_, index) => cycle[index % cycle.length]));
});

test('finds nothing in the text itself', () => {
  expect(findSplices(sentences.join(''), title)).toEqual([]);
});

test('finds nothing without a piece that only glue can have made', () => {
  const text = sentences.map((sentence, index) => sentence + (index % 2 === 0 ? '广东' : '养老')).join('');
  expect(findSplices(text, title)).toEqual([]);
});
