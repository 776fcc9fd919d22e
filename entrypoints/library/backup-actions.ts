import { browser } from '#imports';
import { translate as t } from '../../browser/translate.ts';
import {
  type BackupPlan,
  changeBackupPlan,
  daysSinceBackup,
  isBackupDue,
  readBackupPlan,
} from '../../store/backup-plan.ts';
import { type ExportedFile, exportArticles } from '../../store/export/export-articles.ts';
import type { Library } from '../../store/open-library.ts';
import { listSnapshots } from '../../store/snapshots.ts';
import type { LibraryActions } from './change-library.ts';
import { handOverFile } from './hand-over-file.ts';
import type { LibraryState } from './library-state.ts';

export type BackupActions = ReturnType<typeof backupActions>;

const day = 24 * 60 * 60 * 1000;
const laterDays = 3;
/** In the downloads folder. */
export const backupFolder = 'Qingdu';

/**
 * Copies of the library outside the browser: removing an extension removes what it stored. They are written when the
 * library page is opened and a week has gone by, since only a page can make files and nothing may wake us by the clock.
 */
export function backupActions(state: LibraryState, actions: LibraryActions) {
  async function makeFile(library: Library): Promise<ExportedFile> {
    const ids = [...(state.records.value?.keys() ?? [])];
    const words = { library: t('libraryTitle'), contents: t('exportContents'), untitled: t('libraryUntitled') };
    return exportArticles(library, ids, 'json', { words });
  }

  async function read(library: Library): Promise<void> {
    state.backup.value = { plan: await readBackupPlan(library), snapshots: await listSnapshots(library) };
  }

  async function change(library: Library, plan: Partial<BackupPlan>): Promise<void> {
    await changeBackupPlan(library, plan);
    await read(library);
  }

  const backup = {
    /** Reads what the page of backups tells. */
    show: () => actions.attempt(read),
    /** Hands a backup to the downloads now. */
    now: () =>
      actions.attempt(async (library) => {
        handOverFile(await makeFile(library));
        await change(library, { lastAt: Date.now() });
        state.reminder.value = undefined;
        const { automatic } = await readBackupPlan(library);
        state.notice.value = {
          text: t('backupDone', state.records.value?.size ?? 0),
          ...(!automatic && { action: { label: t('backupAutomatic'), run: () => void backup.weekly(true) } }),
        };
      }),
    later: () =>
      actions.attempt(async (library) => {
        await change(library, { laterUntil: Date.now() + laterDays * day });
        state.reminder.value = undefined;
      }),
    /** Turns the weekly backup on, which asks for the permission to write to the downloads folder, or off; must be called on a click. */
    weekly: async (on: boolean) => {
      if (on && !(await browser.permissions.request({ permissions: ['downloads'] }))) return;
      await actions.attempt(async (library) => {
        await change(library, { automatic: on });
        if (on) state.notice.value = { text: t('backupAutomaticOn', backupFolder) };
      });
    },
    /** What is due: a file where the reader allowed it, a reminder where not. */
    check: () =>
      actions.attempt(async (library) => {
        const plan = await readBackupPlan(library);
        const saved = [...(state.records.value?.values() ?? [])].map(({ savedAt }) => savedAt);
        const firstSavedAt = saved.reduce((first, savedAt) => Math.min(first, savedAt), Number.POSITIVE_INFINITY);
        if (!isBackupDue(plan, { firstSavedAt, now: Date.now() })) return;
        if (plan.automatic && (await browser.permissions.contains({ permissions: ['downloads'] }))) {
          await download(await makeFile(library));
          await change(library, { lastAt: Date.now() });
          state.notice.value = { text: t('backupWritten', backupFolder) };
        } else {
          state.reminder.value = { days: daysSinceBackup(plan, Date.now()) };
        }
      }),
  };
  return backup;
}

/** Into a folder of its own in the downloads folder; resolves when the browser has the file. */
async function download({ name, blob }: ExportedFile): Promise<void> {
  const url = URL.createObjectURL(blob);
  await browser.downloads.download({
    url,
    filename: `${backupFolder}/${name}`,
    conflictAction: 'uniquify',
    saveAs: false,
  });
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
