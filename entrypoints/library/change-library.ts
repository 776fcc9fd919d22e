import { translate as t } from '../../browser/translate.ts';
import type { MessageKey } from '../../components/messages.ts';
import { changeRecords, changeRecordsBack, type RecordChange } from '../../store/change-records.ts';
import { CancelError } from '../../store/import-entries.ts';
import { LibraryError, type LibraryFailure } from '../../store/library-error.ts';
import type { Library } from '../../store/open-library.ts';
import { readSaved } from '../../store/read-library.ts';
import { restoreRevision } from '../../store/revisions.ts';
import { listSnapshots, restoreSnapshot } from '../../store/snapshots.ts';
import { purgeArticles, trashArticles, untrashArticles } from '../../store/trash.ts';
import { announceChange } from '../background/library-connection.ts';
import type { LibraryState } from './library-state.ts';
import type { Loader } from './load-library.ts';

export type LibraryActions = ReturnType<typeof libraryActions>;

/** After so many milliseconds the page says that it is at work. */
const patience = 600;

const failures: Record<LibraryFailure, MessageKey> = {
  full: 'saveFull',
  newer: 'saveNewer',
  blocked: 'saveFailed',
  closed: 'saveFailed',
  failed: 'saveFailed',
};

/** What the page does to the library. Each tells what it did, with a way back where there is one. */
export function libraryActions(connect: () => Promise<Library>, state: LibraryState, loader: Loader) {
  const undone: (() => Promise<void>)[] = [];

  /** Runs an action; when it fails, nothing has happened and the reader is told so. */
  async function attempt(action: (library: Library) => Promise<void>): Promise<void> {
    const late = setTimeout(() => {
      state.progress.value ??= { text: t('libraryWorking') };
    }, patience);
    try {
      await action(await connect());
    } catch (cause) {
      state.notice.value = { text: sentenceFor(cause) };
    } finally {
      clearTimeout(late);
      state.progress.value = undefined;
    }
  }

  async function settle(library: Library, ids: readonly string[], refresh = loader.refresh): Promise<void> {
    state.selected.value = new Set();
    announceChange(ids);
    await refresh(library, ids);
  }

  function settleRecords(library: Library, ids: readonly string[]): Promise<void> {
    return settle(library, ids, loader.refreshRecords);
  }

  function offerUndo(text: string, undo: () => Promise<void>): void {
    undone.push(undo);
    state.notice.value = { text, onUndo: () => void actions.undo() };
  }

  const actions = {
    attempt,
    settle,
    offerUndo,
    undo: async () => {
      state.notice.value = undefined;
      await undone.pop()?.();
    },
    change: (ids: readonly string[], change: RecordChange) =>
      attempt(async (library) => {
        const before = ids.flatMap((id) => state.records.value?.get(id) ?? []);
        await changeRecords(library, ids, change);
        await settleRecords(library, ids);
        undone.push(() =>
          attempt(async (again) => {
            await changeRecordsBack(again, before);
            await settleRecords(again, ids);
          }),
        );
      }),
    trash: (ids: readonly string[]) =>
      attempt(async (library) => {
        const gone = (await trashArticles(library, ids)).map(({ id }) => id);
        await settleRecords(library, gone);
        offerUndo(t('libraryTrashed', gone.length), () => actions.untrash(gone));
      }),
    untrash: (ids: readonly string[]) =>
      attempt(async (library) => {
        const back = (await untrashArticles(library, ids)).map(({ id }) => id);
        await settleRecords(library, back);
        state.notice.value = { text: t('libraryUntrashed', back.length) };
      }),
    restoreVersion: (id: string, version: string) =>
      attempt(async (library) => {
        const before = (await readSaved(library, id))?.record;
        const record = await restoreRevision(library, id, version);
        if (!before || !record) return;
        await settle(library, [id]);
        // The version that was replaced has the stamp its record had.
        offerUndo(t('versionRestored'), () => actions.restoreVersion(id, before.updatedAt));
      }),
    restoreSnapshot: (snapshot: string) =>
      attempt(async (library) => {
        const ids = await restoreSnapshot(library, snapshot);
        await settle(library, ids);
        const [own] = await listSnapshots(library);
        offerUndo(t('snapshotDone', ids.length), () => actions.restoreSnapshot(own?.id ?? ''));
      }),
    purge: (ids: readonly string[]) =>
      attempt(async (library) => {
        if (!window.confirm(t('libraryPurgeConfirm', ids.length))) return;
        const gone = await purgeArticles(library, ids);
        await settle(library, gone);
        state.notice.value = { text: t('libraryPurged', gone.length) };
      }),
  };
  return actions;
}

/** One calm sentence for what went wrong. */
export function sentenceFor(cause: unknown): string {
  if (cause instanceof CancelError) return t('libraryCancelled');
  return t(cause instanceof LibraryError ? failures[cause.failure] : 'saveFailed');
}
