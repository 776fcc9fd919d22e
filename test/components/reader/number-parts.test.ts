import { expect, test } from 'vitest';
import { isKeptWhole, numberParts } from '../../../components/reader/number-parts.ts';

test.each([
  ['1.2万人次', ['1.2万', '人次']],
  ['约68%以上', ['约68%', '以上']],
  ['3名以上', ['3名', '以上']],
  ['508个', ['508个']],
  ['40余亿元', ['40余亿元']],
  ['不少于750个', ['不少于', '750个']],
  ['12,345', ['12,345']],
  ['百分之三十以上', ['百分之三十以上']],
])('a line may end in %s between %j', (text, parts) => {
  expect(numberParts(text)).toEqual(parts);
});

test('keeps numbers and short words on one line, and lets long words break', () => {
  expect(['1.2万', '以上', '三成'].map(isKeptWhole)).toEqual([true, true, true]);
  expect(isKeptWhole('百分之三十以上')).toBe(false);
});
