import { expect, test } from 'vitest';
import { marksAhead, meetingCost, openBehind, strayCost } from '../../../pipeline/restore/paired-marks.ts';
import { readGlosses } from '../../../pipeline/restore/read-glosses.ts';

const unit = (character: string) => character.charCodeAt(0);
const ahead = (text: string) => marksAhead(text, readGlosses(text))(0);

test.each([
  ['a quotation that ends after another began', '他說：“好', '“', true],
  ['the end of a quotation', '他說：“好', '”', false],
  ['an end without a beginning', '他說好', '”', true],
  ['a title inside a quotation', '他說：“', '《', false],
  ['a narrow bracket that ends a wide one', '國王（', ')', false],
  ['what is no mark', '他說', '好', false],
])('finds out whether a mark is stray: %s', (_, before, mark, stray) => {
  expect(strayCost(openBehind(0, before), unit(mark)) > 0).toBe(stray);
});

test.each([
  ['closed by what follows', '“', '好。”他說', true],
  ['begun again by what follows', '“', '好。“我也', false],
  ['not begun, but closed by what follows', '', '好。”他說', false],
  ['not begun, and begun by what follows', '', '好。“我也', true],
  ['not begun, and only glosses follow', '', '達(dá)到', true],
])('holds open pairs against the marks ahead: %s', (_, before, behind, meets) => {
  expect(meetingCost(openBehind(0, before), ahead(behind)) === 0).toBe(meets);
});

test('asks less of a quotation that nothing closes, whose end may be damaged too', () => {
  const open = openBehind(0, '“');
  expect(meetingCost(open, ahead('好'))).toBeGreaterThan(0);
  expect(meetingCost(open, ahead('好'))).toBeLessThan(meetingCost(open, ahead('好“')));
});
