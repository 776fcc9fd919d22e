import { type Action, act } from './act.ts';
import { readRecords, revisionsOf } from './article-rows.ts';
import type { Stamp } from './hybrid-clock.ts';
import { inBatches } from './in-batches.ts';
import type { Library } from './open-library.ts';
import { deleteRecords, putRecords } from './put-records.ts';
import { type LibraryRecord, trashDays } from './schema.ts';
import { beginSnapshot } from './snapshots.ts';
import { putTexts } from './text-shards.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Puts articles into the trash, where they stay for thirty days and can come back whole. More than one at once
 * leaves a snapshot too. Returns the records that went.
 */
export function trashArticles(library: Library, ids: readonly string[]): Promise<LibraryRecord[]> {
  return act(library, async (tx, stamp) => {
    const records = (await readRecords(tx, ids)).filter(({ trashedAt }) => trashedAt === undefined);
    if (records.length > 1) {
      const snapshot = await beginSnapshot(
        tx,
        { id: stamp, takenAt: library.now(), cause: 'bulk-delete' },
        records.length,
      );
      await inBatches(records, (record) => snapshot.add({ id: record.id, record }));
    }
    const trashed = records.map((record) => ({ ...record, trashedAt: library.now(), updatedAt: stamp }));
    await putRecords(tx, trashed);
    return trashed;
  });
}

/** Takes articles back out of the trash. Returns the records that came back. */
export function untrashArticles(library: Library, ids: readonly string[]): Promise<LibraryRecord[]> {
  return act(library, async (tx, stamp) => {
    const trashed = (await readRecords(tx, ids)).filter(({ trashedAt }) => trashedAt !== undefined);
    const back = trashed.map(({ trashedAt: _, ...kept }) => ({ ...kept, updatedAt: stamp }));
    await putRecords(tx, back);
    return back;
  });
}

/** Removes articles of the trash for good, leaving a tombstone each; others are passed over. Returns the ids that went. */
export function purgeArticles(library: Library, ids: readonly string[]): Promise<string[]> {
  return act(library, async (tx, stamp) => {
    const trashed = (await readRecords(tx, ids)).filter(({ trashedAt }) => trashedAt !== undefined);
    return purge(tx, stamp, trashed);
  });
}

/** Removes for good what of some articles has lain in the trash for more than thirty days. Returns the ids that went. */
export async function purgeExpired(library: Library, known: Iterable<LibraryRecord>): Promise<string[]> {
  const limit = library.now() - trashDays * day;
  const isExpired = ({ trashedAt }: LibraryRecord) => trashedAt !== undefined && trashedAt < limit;
  const expired = [...known].filter(isExpired).map(({ id }) => id);
  if (expired.length === 0) return [];
  return act(library, async (tx, stamp) =>
    // Asked again inside the action: one may have come back in the meantime.
    purge(tx, stamp, (await readRecords(tx, expired)).filter(isExpired)),
  );
}

async function purge(tx: Action, stamp: Stamp, records: readonly LibraryRecord[]): Promise<string[]> {
  const ids = records.map(({ id }) => id);
  await inBatches(ids, (id) => purgeOne(tx, stamp, id));
  await deleteRecords(tx, ids);
  await putTexts(tx, new Map(ids.map((id) => [id, undefined])));
  return ids;
}

async function purgeOne(tx: Action, stamp: Stamp, id: string): Promise<void> {
  await Promise.all([
    ...(['bodies', 'figures', 'records'] as const).map((name) => tx.objectStore(name).delete(id)),
    tx.objectStore('revisions').delete(revisionsOf(id)),
    tx.objectStore('tombstones').put({ id, updatedAt: stamp }),
    releaseImages(tx, id),
  ]);
}

/** An image goes with the last article that shows it. */
async function releaseImages(tx: Action, id: string): Promise<void> {
  const uses = tx.objectStore('imageUses');
  const own = await uses.getAll(revisionsOf(id));
  await uses.delete(revisionsOf(id));
  for (const hash of new Set(own.map((use) => use.hash))) {
    if ((await uses.index('hash').count(hash)) === 0) await tx.objectStore('images').delete(hash);
  }
}
