import { expect, test } from 'vitest';
import type { SortOrder } from '../../../components/library/library-row.ts';
import { sortRecords } from '../../../entrypoints/library/sort-records.ts';
import { libraryRecord } from './library-record.ts';

const counts = (characters: number) => ({ characters, figures: 0, removed: 0, edits: 0 });
const records = [
  libraryRecord('a', { title: '成都', savedAt: 1, publishedAt: '2025-03-01T08:00:00+08:00', counts: counts(10) }),
  libraryRecord('b', { title: '北京', savedAt: 3, publishedAt: '2025-03-01T01:00:00Z', counts: counts(30) }),
  libraryRecord('c', { title: '成都', savedAt: 2, counts: counts(20) }),
];

test.each([
  ['saved', 'bca'],
  ['published', 'bac'],
  ['title', 'bca'],
  ['length', 'bca'],
] as [SortOrder, string][])('sorts by %s, what is alike newest first', (order, ids) => {
  expect(
    sortRecords(records, order)
      .map(({ id }) => id)
      .join(''),
  ).toBe(ids);
});
