import type { IDBPTransaction } from 'idb';
import { handleRequests } from './handle-requests.ts';
import { nextStamp, type Stamp } from './hybrid-clock.ts';
import { libraryError } from './library-error.ts';
import type { Library } from './open-library.ts';
import type { LibrarySchema, Stores } from './schema.ts';

/** A transaction over all stores: one action, all of it or nothing. */
export type Action = IDBPTransaction<LibrarySchema, Stores, 'readwrite'>;

const allStores: Stores = [
  'articles',
  'bodies',
  'figures',
  'records',
  'rows',
  'texts',
  'revisions',
  'snapshots',
  'snapshotItems',
  'images',
  'imageUses',
  'tombstones',
  'settings',
];

/**
 * Runs one action on the library in one transaction and resolves when it is on disk. When anything in it fails,
 * nothing of it has happened and a LibraryError (or the misuse that caused it) is thrown.
 * `work` gets the action's stamp, later than all stamps this library has seen; it may wait only for the transaction's own requests.
 */
export async function act<T>(library: Library, work: (tx: Action, stamp: Stamp) => Promise<T>): Promise<T> {
  let tx: Action | undefined;
  try {
    tx = handleRequests(library.db.transaction(allStores, 'readwrite', { durability: 'strict' }));
    const settings = tx.objectStore('settings');
    const last = await settings.get('clock');
    const stamp = nextStamp(typeof last === 'string' ? last : undefined, library.now(), library.device);
    // Put before the work, so that work which has seen later stamps can put those.
    const [, result] = await Promise.all([settings.put(stamp, 'clock'), work(tx, stamp)]);
    await tx.done;
    return result;
  } catch (cause) {
    throw libraryError(tx ? await end(tx, cause) : cause);
  }
}

/** Ends a transaction that failed. The reason it ended by itself (a full disk) tells more than the request that noticed. */
async function end(tx: Action, cause: unknown): Promise<unknown> {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
  try {
    await tx.done;
    return cause;
  } catch (reason) {
    const isOurs = reason instanceof DOMException && reason.name === 'AbortError';
    return isOurs || !reason ? cause : reason;
  }
}
