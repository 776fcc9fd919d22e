import type { Library } from '../../store/open-library.ts';
import { listRecords } from '../../store/read-library.ts';
import { countRevisions, countRevisionsOf } from '../../store/revisions.ts';
import type { AskWorker } from './ask-worker.ts';
import type { LibraryState } from './library-state.ts';

export type Loader = ReturnType<typeof createLoader>;

/** So many changes are read one by one; of more the whole list is read again. */
const fewChanges = 200;

/** Keeps the page's list, and the worker's texts, as the library has them. */
export function createLoader(state: LibraryState, ask: AskWorker) {
  async function load(library: Library): Promise<void> {
    await loadRecords(library);
    state.versions.value = await countRevisions(library);
    await measureStorage();
  }

  /** Reads again what has changed in the library. */
  async function refresh(library: Library, ids: readonly string[]): Promise<void> {
    await ask('changed', ids);
    if (ids.length > fewChanges) return load(library);
    const versions = new Map(state.versions.value);
    const counts = await Promise.all(ids.map((id) => countRevisionsOf(library, id)));
    for (const [index, id] of ids.entries()) versions.set(id, counts[index] ?? 0);
    state.versions.value = versions;
    await refreshRecords(library, ids);
    await measureStorage();
  }

  /** The same where only records have changed, such as their tags: texts and versions are as they were. */
  async function refreshRecords(library: Library, ids: readonly string[]): Promise<void> {
    if (ids.length > fewChanges) return loadRecords(library);
    const records = new Map(state.records.value);
    const fresh = await Promise.all(ids.map((id) => library.db.get('articles', id)));
    for (const [index, id] of ids.entries()) {
      const record = fresh[index];
      if (record) records.set(id, record);
      else records.delete(id);
    }
    state.records.value = records;
  }

  async function loadRecords(library: Library): Promise<void> {
    state.records.value = new Map((await listRecords(library)).map((record) => [record.id, record]));
  }

  async function measureStorage(): Promise<void> {
    const { usage = 0, quota } = await navigator.storage.estimate();
    state.storage.value = { used: usage, quota };
  }

  return { load, refresh, refreshRecords };
}
