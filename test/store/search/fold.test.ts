import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../store/search/fold.ts';

test.each([
  ['臺灣ＧＤＰ　增長', '台湾gdp 增长'],
  ['看著遠方', '看着远方'],
  ['頭髮與發展', '头发与发展'],
  ['乾隆與乾燥', '干隆与干燥'],
  ['İ😀', 'İ😀'],
])('brings %s to one script and width', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('keeps every length, so that offsets stay', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length),
    { numRuns: 30 },
  );
});

test('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)),
    { numRuns: 30 },
  );
});
