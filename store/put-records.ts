import type { Action } from './act.ts';
import { inBatches } from './in-batches.ts';
import type { LibraryRecord } from './schema.ts';

/**
 * Writes records, and again into shards of many: the list of ten thousand articles is read from those in a fraction of
 * the time. Once per action at most for each article: what is in the shards is read first.
 */
export async function putRecords(tx: Action, records: readonly LibraryRecord[]): Promise<void> {
  const store = tx.objectStore('articles');
  await inBatches(records, (record) => store.put(record));
  await changeShards(tx, new Map(records.map((record) => [record.id, record])));
}

/** Takes records out. */
export async function deleteRecords(tx: Action, ids: readonly string[]): Promise<void> {
  await Promise.all([
    ...ids.map((id) => tx.objectStore('articles').delete(id)),
    changeShards(tx, new Map(ids.map((id) => [id, undefined]))),
  ]);
}

/**
 * Which shard keeps an article's row: 16 of them. Browsers read a few large values in a fraction of the time that many
 * small ones take, and one save rewrites a sixteenth of the list.
 */
function rowShardOf(id: string): string {
  return id.slice(0, 1);
}

async function changeShards(tx: Action, changes: ReadonlyMap<string, LibraryRecord | undefined>): Promise<void> {
  const store = tx.objectStore('rows');
  const byShard = Map.groupBy(changes, ([id]) => rowShardOf(id));
  for (const [shard, entries] of byShard) {
    const rows = new Map((await store.get(shard))?.records.map((record) => [record.id, record]));
    for (const [id, record] of entries) {
      if (record) rows.set(id, record);
      else rows.delete(id);
    }
    await (rows.size > 0 ? store.put({ shard, records: [...rows.values()] }) : store.delete(shard));
  }
}
