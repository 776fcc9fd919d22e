import type { SortOrder } from '../../components/library/library-row.ts';
import type { LibraryRecord } from '../../store/schema.ts';

const collator = new Intl.Collator('zh-CN');

type Order = (records: readonly LibraryRecord[]) => LibraryRecord[];

const orders: Record<SortOrder, Order> = {
  saved: byNumber((record) => record.savedAt),
  published: byNumber(({ publishedAt }) => (publishedAt === undefined ? -Infinity : Date.parse(publishedAt))),
  title: (records) => [...records].sort((a, b) => collator.compare(a.title, b.title) || newestFirst(a, b)),
  length: byNumber(({ counts }) => counts.characters),
};

/** Puts records into an order; those that are alike in it, newest first. */
export function sortRecords(records: readonly LibraryRecord[], order: SortOrder): LibraryRecord[] {
  return orders[order](records);
}

/** Largest first. Each record is measured once, not in each of the many comparisons. */
function byNumber(measure: (record: LibraryRecord) => number): Order {
  return (records) =>
    records
      .map((record) => ({ record, size: measure(record) }))
      .sort((a, b) => b.size - a.size || newestFirst(a.record, b.record))
      .map(({ record }) => record);
}

function newestFirst(a: LibraryRecord, b: LibraryRecord): number {
  return b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1);
}
