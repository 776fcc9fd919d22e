import { expect, test } from 'vitest';
import { nextNumeral, readNumeral } from '../../../pipeline/figures/find-numerals.ts';
import { foldText } from '../../../pipeline/figures/fold-text.ts';

function findNumerals(text: string) {
  const found = [];
  for (let numeral = nextNumeral(text, 0); numeral; numeral = nextNumeral(text, numeral.end)) found.push(numeral);
  return found;
}

const cases: readonly (readonly [string, number])[] = [
  // Digits, full width, grouping commas.
  ['30', 30],
  ['１２．５', 12.5],
  ['12,345', 12345],
  ['1,234,567.8', 1234567.8],
  ['１２，３４５', 12345],
  ['80.85', 80.85],
  // A scale, and one within another.
  ['25.4亿', 2540000000],
  ['1.21兆', 1210000000000],
  ['1.2万亿', 1200000000000],
  ['3千万', 30000000],
  ['5百万', 5000000],
  ['3.5 亿', 350000000],
  // Mixed.
  ['4万3949', 43949],
  ['11萬1,271', 111271],
  ['1亿2000万', 120000000],
  ['3兆5000億', 3500000000000],
  ['3万5千', 35000],
  // 余 and 多 inside or behind.
  ['630余万', 6300000],
  ['70多亿', 7000000000],
  ['15万余', 150000],
  ['20余', 20],
  // Chinese, by place.
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['三百五十', 350],
  ['一百零五', 105],
  ['一千二百三十四万五千', 12345000],
  ['一兆八十二億', 1008200000000],
  ['两亿三千万', 230000000],
  ['一万亿', 1000000000000],
  // Spoken short forms.
  ['一万二', 12000],
  ['三百五', 350],
  ['两千八', 2800],
  ['廿五', 25],
  ['卅', 30],
  // Digit by digit.
  ['九八八三億', 988300000000],
  ['四八九億', 48900000000],
  ['二〇三〇', 2030],
  ['二五三', 253],
  // Decimals.
  ['三点五', 3.5],
  ['三点一四亿', 314000000],
  // Shares.
  ['百分之三十四', 34],
  ['百分之零点五', 0.5],
  ['百分之12.5', 12.5],
  ['三分之一', 33.3333333333],
  ['四分之三', 75],
  ['千分之五', 0.5],
  ['五成', 50],
  ['三成四', 34],
  ['6成4', 64],
  ['五成半', 55],
  ['一半', 50],
];

test.each(cases)('reads %s', (written, value) => {
  const folded = foldText(written);
  expect(readNumeral(folded, 0)).toMatchObject({ start: 0, end: written.length, value });
});

test('leaves a comma that separates two numbers', () => {
  expect(findNumerals('2019,2020').map(({ value }) => value)).toEqual([2019, 2020]);
});

test('reads a list of numbers one by one', () => {
  expect(findNumerals('3、5和12').map(({ value }) => value)).toEqual([3, 5, 12]);
});

test('does not take 成 of a word for tenths', () => {
  expect(readNumeral('三成员国', 0)).toMatchObject({ value: 3, end: 1 });
});

test('does not read the first 一 of 唯一一家', () => {
  expect(findNumerals('唯一一家').map(({ start }) => start)).toEqual([2]);
});

test.each(['9', '万', '一', '(', '亿', '5%', '第', '、', '百分之', '4万'])(
  'stays linear on a long run of %s',
  (unit) => {
    const run = unit.repeat(200_000 / unit.length);
    expect(findNumerals(run).length).toBeLessThanOrEqual(run.length);
  },
);
