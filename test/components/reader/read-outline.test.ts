import { expect, test } from 'vitest';
import { readOutline } from '../../../components/reader/read-outline.ts';
import type { Block } from '../../../pipeline/types.ts';
import { article } from '../../article.ts';

const heading = (id: string, level: 2 | 3 | 4, text: string): Block => ({
  id,
  kind: 'heading',
  level,
  spans: [{ text }],
});
const bold = (id: string, text: string): Block => ({ id, kind: 'paragraph', spans: [{ text, strong: true }] });
const entries = (...parts: (string | Block)[]) =>
  readOutline(article(...parts).blocks).map(({ text, depth }) => `${'-'.repeat(depth)}${text}`);

test('lists headings by their depth', () => {
  expect(entries(heading('a', 2, '资源下沉'), '正文。', heading('b', 3, '人员'), heading('c', 2, '医保支付'))).toEqual([
    '资源下沉',
    '-人员',
    '医保支付',
  ]);
});

test('takes numbered lines for headings', () => {
  expect(entries('一、总体要求', '正文。', '（一）指导思想', '（二）基本原则', '二、主要任务')).toEqual([
    '一、总体要求',
    '-（一）指导思想',
    '-（二）基本原则',
    '二、主要任务',
  ]);
});

test.each([
  [['A 统筹区域医疗资源配置', 'B 提升服务能力']],
  [['1. 医保支付', '2. 资源共享']],
  [['第一章 总则', '第二章 监督管理']],
])('takes %j for headings', (lines) => {
  expect(entries(...lines)).toEqual(lines);
});

test('takes bold questions for headings', () => {
  expect(entries(bold('a', '为什么要推动试点？'), '因为。', bold('b', '群众能得到什么？'))).toEqual([
    '为什么要推动试点？',
    '群众能得到什么？',
  ]);
});

test.each([
  [['一、是的。', '二、不是。']], // sentences
  [['1.5亿元资金已到位', '2.3万人受益']], // figures
  [['他问：这是为什么？', '没有人回答？']], // plain questions
])('leaves %j in the text', (lines) => {
  expect(entries(...lines)).toEqual([]);
});

test('a single heading is no outline', () => {
  expect(entries(heading('a', 2, '资源下沉'), '正文。')).toEqual([]);
});

test('removed headings are not listed', () => {
  const removed: Block = { ...heading('b', 2, '相关阅读'), removed: { rule: 'r', reason: 'recommendation' } };
  expect(entries(heading('a', 2, '资源下沉'), removed, heading('c', 2, '医保'))).toEqual(['资源下沉', '医保']);
});
