import { expect, test } from 'vitest';
import { onOneLine } from '../../store/on-one-line.ts';

test.each([
  ['一段。\n又一段。', 20, '一段。又一段。'],
  ['他说：“好。”\n 又说。', 20, '他说：“好。”又说。'],
  ['第一行\n第二行', 20, '第一行 第二行'],
  ['in “quotes” and\n more', 30, 'in “quotes” and more'],
  ['一二三四五', 5, '一二三四五'],
  ['一二三四五六', 5, '一二三四五…'],
  ['一二三四😀六', 5, '一二三四…'],
  ['', 5, ''],
])('%j in %d characters is %j', (text, length, line) => {
  expect(onOneLine(text, length)).toBe(line);
});
