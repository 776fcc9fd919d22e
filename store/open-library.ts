import { type IDBPTransaction, openDB } from 'idb';
import { readContent } from './article-rows.ts';
import { handleRequests } from './handle-requests.ts';
import { nextStamp } from './hybrid-clock.ts';
import { LibraryError, libraryError } from './library-error.ts';
import { databaseName, type LibraryDatabase, type LibrarySchema, type StoreName } from './schema.ts';

/** An open library. `now` is the clock, in milliseconds since 1970. */
export interface Library {
  db: LibraryDatabase;
  now: () => number;
  device: string;
}

export type Upgrade = IDBPTransaction<LibrarySchema, StoreName[], 'versionchange'>;

/** One step from a version of the database to the next. It runs in the upgrade's own transaction and waits for nothing else. */
export type Migration = (tx: Upgrade) => void | Promise<void>;

/** The migration at index n leads from version n to n + 1; released ones are never changed, new ones are added at the end. */
export const releasedMigrations: readonly Migration[] = [createStores];

export interface OpenOptions {
  now: () => number;
  name?: string;
  migrations?: readonly Migration[];
  /** Called when the connection is of no more use: a newer version wants in, or the browser ended it. */
  onClose?: () => void;
}

/**
 * Opens the library, bringing it to the current version first: all steps or none, with a snapshot of what was there.
 * Throws a LibraryError when it cannot be opened; what is stored then stays as it was.
 */
export async function openLibrary({
  now,
  name = databaseName,
  migrations = releasedMigrations,
  onClose,
}: OpenOptions): Promise<Library> {
  let failure: unknown;
  try {
    const db: LibraryDatabase = await openDB<LibrarySchema>(name, migrations.length, {
      upgrade(_db, from, _to, tx) {
        // idb does not wait for the upgrade; a failure has to end the transaction by hand.
        migrate(handleRequests(tx as Upgrade), from, { migrations, now: now() }).catch((cause: unknown) => {
          failure = cause;
          abort(tx);
        });
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onClose?.();
      },
      terminated: () => onClose?.(),
    });
    return { db, now, device: await readDevice(db) };
  } catch (cause) {
    throw failure ? new LibraryError('failed', failure) : libraryError(cause);
  }
}

async function migrate(
  tx: Upgrade,
  from: number,
  { migrations, now }: { migrations: readonly Migration[]; now: number },
): Promise<void> {
  if (from > 0) await takeWholeSnapshot(tx, now);
  for (const migration of migrations.slice(from)) await migration(tx);
}

function createStores(tx: Upgrade): void {
  const { db } = tx;
  for (const name of ['articles', 'bodies', 'figures', 'records', 'tombstones', 'snapshots'] as const) {
    db.createObjectStore(name, { keyPath: 'id' });
  }
  db.createObjectStore('rows', { keyPath: 'shard' });
  db.createObjectStore('texts', { keyPath: 'shard' });
  db.createObjectStore('revisions', { keyPath: ['id', 'updatedAt'] });
  db.createObjectStore('snapshotItems', { keyPath: ['snapshot', 'id'] });
  db.createObjectStore('images', { keyPath: 'hash' });
  db.createObjectStore('imageUses', { keyPath: ['id', 'src'] }).createIndex('hash', 'hash');
  db.createObjectStore('settings');
}

/** Copies every article aside; the copy commits together with the migration. */
async function takeWholeSnapshot(tx: Upgrade, now: number): Promise<void> {
  const id = nextStamp(undefined, now, '00000000');
  let count = 0;
  for await (const { value: record } of tx.objectStore('articles')) {
    const article = await readContent(tx, record.id);
    await tx.objectStore('snapshotItems').put({ snapshot: id, id: record.id, record, ...(article && { article }) });
    count += 1;
  }
  if (count > 0) await tx.objectStore('snapshots').put({ id, takenAt: now, cause: 'migration', count });
}

/** This machine's name in stamps: random, made once, never sent anywhere by itself. */
async function readDevice(db: LibraryDatabase): Promise<string> {
  const tx = handleRequests(db.transaction('settings', 'readwrite', { durability: 'strict' }));
  const known = await tx.objectStore('settings').get('device');
  const device = typeof known === 'string' ? known : crypto.randomUUID().slice(0, 8);
  if (device !== known) await tx.objectStore('settings').put(device, 'device');
  await tx.done;
  return device;
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // The failure itself has ended the transaction already.
  }
}
