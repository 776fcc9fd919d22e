import { expect, test } from 'vitest';
import { cutText, type Mark } from '../../../components/reader/cut-text.ts';

const figure = (start: number, end: number, index = 0): Mark => ({ kind: 'figure', start, end, index });
const texts = (pieces: ReturnType<typeof cutText>) => pieces.map((piece) => [piece.text, piece.marks.length]);

test('leaves text without marks whole', () => {
  expect(cutText([{ text: '一二三' }], [])).toEqual([{ text: '一二三', start: 0, marks: [] }]);
});

test('cuts where a mark begins and ends, across styles', () => {
  const pieces = cutText([{ text: '一二三' }, { text: '四五六', strong: true }], [figure(2, 4)]);
  expect(texts(pieces)).toEqual([
    ['一二', 0],
    ['三', 1],
    ['四', 1],
    ['五六', 0],
  ]);
  expect(pieces.map((piece) => piece.strong ?? false)).toEqual([false, false, true, true]);
});

test('gives overlapping marks their shared stretch', () => {
  expect(texts(cutText([{ text: '一二三四五' }], [figure(0, 3), figure(2, 5, 1)]))).toEqual([
    ['一二', 1],
    ['三', 2],
    ['四五', 1],
  ]);
});

test('counts from the offset and ignores marks that lie outside', () => {
  expect(texts(cutText([{ text: '一二' }], [figure(0, 3), figure(10, 11), figure(12, 20)], 10))).toEqual([
    ['一', 1],
    ['二', 0],
  ]);
});
