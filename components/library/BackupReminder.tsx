import type { Translate } from '../messages.ts';

interface BackupReminderProps {
  /** Days since the last backup; absent when there has been none. */
  days: number | undefined;
  t: Translate;
  onBackup(): void;
  onLater(): void;
}

/** Says calmly that the library is on this machine only, with one click that changes it. */
export function BackupReminder({ days, t, onBackup, onLater }: BackupReminderProps) {
  return (
    <div class="reminder">
      <span>{days === undefined ? t('backupNever') : t('backupOld', days)}</span>
      <button type="button" onClick={onBackup}>
        {t('backupNow')}
      </button>
      <button type="button" onClick={onLater}>
        {t('backupLater')}
      </button>
    </div>
  );
}
