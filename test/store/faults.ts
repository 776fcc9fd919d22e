/** Makes the n-th call to IndexedDB fail, to show that an action is done whole or not at all. */
import 'fake-indexeddb/auto';

export type Fault = 'throws' | 'aborts';

const methods: [object, string[]][] = [
  [
    IDBObjectStore.prototype,
    ['put', 'add', 'get', 'getKey', 'getAll', 'getAllKeys', 'delete', 'count', 'openCursor', 'createIndex'],
  ],
  [IDBIndex.prototype, ['count', 'get', 'getAll']],
  [IDBDatabase.prototype, ['transaction', 'createObjectStore']],
];

type Method = (this: { transaction?: IDBTransaction }, ...args: unknown[]) => unknown;

/**
 * Runs `work` while the n-th call fails: by throwing, or by its transaction being ended as a full disk ends it.
 * Returns whether the call was reached; with n = Infinity, how many calls there were.
 */
export async function withFault(
  n: number,
  fault: Fault,
  work: () => Promise<unknown>,
): Promise<{ calls: number; failed: boolean }> {
  let calls = 0;
  const undo = methods.flatMap(([prototype, names]) =>
    names.map((name) => {
      const original = Reflect.get(prototype, name) as Method;
      const patched: Method = function (...args) {
        // The database opens the transaction of an upgrade by itself: that is no call of ours.
        if (args[1] === 'versionchange') return original.apply(this, args);
        calls += 1;
        if (calls !== n) return original.apply(this, args);
        if (fault === 'throws' || !(this.transaction instanceof IDBTransaction)) {
          throw new DOMException('Injected failure', 'UnknownError');
        }
        const request = original.apply(this, args);
        this.transaction.abort();
        return request;
      };
      Reflect.set(prototype, name, patched);
      return () => Reflect.set(prototype, name, original);
    }),
  );
  let failed = false;
  try {
    await work();
  } catch {
    failed = true;
  } finally {
    for (const restore of undo) restore();
  }
  return { calls, failed };
}
