import { type Action, act } from './act.ts';
import {
  deleteTombstone,
  makeRecord,
  type Prepared,
  putContent,
  putRevision,
  readContent,
  readerFieldsOf,
  revisionsOf,
} from './article-rows.ts';
import { handleRequests } from './handle-requests.ts';
import type { Stamp } from './hybrid-clock.ts';
import { inBatches } from './in-batches.ts';
import type { Library } from './open-library.ts';
import { prepareArticle } from './prepare-article.ts';
import { putRecords } from './put-records.ts';
import { type LibraryRecord, type Snapshot, type SnapshotItem, snapshotLimit } from './schema.ts';
import { putTexts } from './text-shards.ts';

export interface SnapshotWriter {
  add(item: Omit<SnapshotItem, 'snapshot'>): Promise<void>;
}

/**
 * Begins a snapshot of the `count` articles an action is about to change, inside that action, so that the one is never
 * on disk without the other. Of more than ten snapshots the oldest go.
 */
export async function beginSnapshot(tx: Action, head: Omit<Snapshot, 'count'>, count: number): Promise<SnapshotWriter> {
  const store = tx.objectStore('snapshots');
  const items = tx.objectStore('snapshotItems');
  await store.put({ ...head, count });
  const keys = await store.getAllKeys();
  for (const key of keys.slice(0, -snapshotLimit)) await Promise.all([store.delete(key), items.delete(itemsOf(key))]);
  return {
    async add(item) {
      await items.put({ snapshot: head.id, ...item });
    },
  };
}

/** Snapshots, newest first. */
export async function listSnapshots({ db }: Library): Promise<Snapshot[]> {
  return (await db.getAll('snapshots')).reverse();
}

/**
 * Brings the articles of a snapshot back to what they were before its action; articles the action added go to the
 * trash. What stands now is put into a snapshot first, so this too can be taken back. Returns the ids of the articles it changed.
 */
export async function restoreSnapshot(library: Library, id: string): Promise<string[]> {
  const items = await handleRequests(library.db.transaction('snapshotItems'))
    .objectStore('snapshotItems')
    .getAll(itemsOf(id));
  const contents = items.flatMap((item) => (item.article ? [{ id: item.id, article: item.article }] : []));
  const prepared = new Map(
    await inBatches(contents, async ({ id, article }) => [id, await prepareArticle(article, id)] as const),
  );
  return act(library, async (tx, stamp) => {
    const now = library.now();
    const snapshot = await beginSnapshot(tx, { id: stamp, takenAt: now, cause: 'restore' }, items.length);
    const restored = await inBatches(items, (item) =>
      restoreItem(tx, item, { content: prepared.get(item.id), snapshot, stamp, now }),
    );
    await putRecords(
      tx,
      restored.flatMap((record) => record ?? []),
    );
    await putTexts(tx, new Map([...prepared].map(([id, { text }]) => [id, text])));
    return items.map((item) => item.id);
  });
}

interface Restoring {
  /** What the item's article was, made ready. */
  content: Prepared | undefined;
  /** Where what stands now is kept. */
  snapshot: SnapshotWriter;
  stamp: Stamp;
  now: number;
}

/** Brings one article back, all but its text; returns its record, `undefined` when there is nothing to bring back. */
async function restoreItem(
  tx: Action,
  item: SnapshotItem,
  { content, snapshot, stamp, now }: Restoring,
): Promise<LibraryRecord | undefined> {
  const record = await tx.objectStore('articles').get(item.id);
  const article = record && (await readContent(tx, item.id));
  await snapshot.add({ id: item.id, ...(record && { record }), ...(article && { article }) });
  if (!item.record || !content) return record && { ...readerState(record, item.record, now), updatedAt: stamp };
  if (record && article && record.contentHash !== content.description.contentHash)
    await putRevision(tx, record, article);
  await putContent(tx, item.id, content.article);
  await deleteTombstone(tx, item.id);
  return makeRecord(content, readerFieldsOf(item.record), stamp);
}

/** The record with the reader's fields as they were; in the trash when it was not there at all. */
function readerState(record: LibraryRecord, before: LibraryRecord | undefined, now: number): LibraryRecord {
  const { trashedAt: _, ...kept } = record;
  if (!before) return { ...kept, trashedAt: record.trashedAt ?? now };
  const { tags, state, favourite, trashedAt } = before;
  return { ...kept, tags, state, favourite, ...(trashedAt !== undefined && { trashedAt }) };
}

// Keys of snapshot items begin with the snapshot's id, as those of revisions begin with the article's.
const itemsOf = revisionsOf;
