import { expect, test } from 'vitest';
import { groupRows } from '../../../entrypoints/library/group-rows.ts';
import { libraryRecord } from './library-record.ts';

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => libraryRecord(id, {}));
const groups = [
  ['d', 'b'],
  ['c', 'x'],
];
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

test('shows one of each group, in the order of the rows', () => {
  const grouped = groupRows(rows, groups, new Set());
  expect(idsOf(grouped.rows)).toBe('abce');
  expect([...grouped.others]).toEqual([['b', 1]]);
});

test('shows the others behind it where the group is opened', () => {
  const grouped = groupRows(rows, groups, new Set(['b']));
  expect(idsOf(grouped.rows)).toBe('abdce');
  expect([...grouped.inner]).toEqual(['d']);
});

test('keeps a group open when another of it comes first', () => {
  const grouped = groupRows([...rows].reverse(), groups, new Set(['b']));
  expect(idsOf(grouped.rows)).toBe('edbca');
});
