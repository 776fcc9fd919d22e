import { formatNumber } from '../format-number.ts';
import type { MessageKey, Translate } from '../messages.ts';
import { Switch } from '../settings/Switch.tsx';
import { showMinute } from '../show-time.ts';
import type { LibraryHandlers } from './library-handlers.ts';
import { type Storage, StorageMeter } from './StorageMeter.tsx';
import { ViewHead } from './ViewHead.tsx';

export interface ShownSnapshot {
  id: string;
  takenAt: number;
  cause: 'import' | 'migration' | 'bulk-delete' | 'restore';
  count: number;
}

interface BackupViewProps {
  /** When the last backup was made, in milliseconds since 1970; absent when there has been none. */
  lastAt: number | undefined;
  automatic: boolean;
  /** In the downloads folder, where automatic backups go. */
  folder: string;
  snapshots: readonly ShownSnapshot[];
  /** Absent until the browser has told. */
  storage: Storage | undefined;
  language: string;
  t: Translate;
  on: LibraryHandlers;
}

const causes: Record<ShownSnapshot['cause'], MessageKey> = {
  import: 'snapshotImport',
  migration: 'snapshotMigration',
  'bulk-delete': 'snapshotDelete',
  restore: 'snapshotRestored',
};

/** Ways back: copies outside the browser, and snapshots of what single actions changed. */
export function BackupView({ lastAt, automatic, folder, snapshots, storage, language, t, on }: BackupViewProps) {
  return (
    <main class="library-view backup-view">
      <ViewHead title={t('backupTitle')} t={t} />
      <section>
        <h3>{t('libraryBackup')}</h3>
        <p>{t('backupLead')}</p>
        <p class="hint">{lastAt === undefined ? t('backupNone') : t('backupLast', showMinute(lastAt))}</p>
        <div class="button-row">
          <button type="button" class="primary" onClick={on.backupNow}>
            {t('backupNow')}
          </button>
          <button type="button" class="outlined" onClick={on.importFiles}>
            {t('backupRestore')}
          </button>
        </div>
        <p class="hint">{t('backupRestoreHint')}</p>
        <Switch
          label={t('backupWeekly')}
          hint={t('backupWeeklyHint', folder)}
          checked={automatic}
          onChange={on.backupWeekly}
        />
      </section>
      <section>
        <h3>{t('snapshots')}</h3>
        <p>{t('snapshotsLead')}</p>
        {snapshots.length === 0 && <p class="calm">{t('snapshotsNone')}</p>}
        <ol class="snapshot-list">
          {snapshots.map((snapshot) => (
            <li key={snapshot.id}>
              <time dateTime={new Date(snapshot.takenAt).toISOString()}>{showMinute(snapshot.takenAt)}</time>
              <span>{t(causes[snapshot.cause])}</span>
              <span class="hint">{t('libraryCount', formatNumber(snapshot.count, language))}</span>
              <button type="button" class="outlined" onClick={() => on.restoreSnapshot(snapshot.id)}>
                {t('snapshotRestore')}
              </button>
            </li>
          ))}
        </ol>
      </section>
      {storage && <StorageMeter storage={storage} language={language} t={t} />}
    </main>
  );
}
