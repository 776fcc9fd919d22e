import { act } from './act.ts';
import type { Library } from './open-library.ts';

/** When the library was last taken out of the browser, and whether that happens by itself. */
export interface BackupPlan {
  /** Milliseconds since 1970. */
  lastAt?: number;
  /** The reader does not want to be reminded before. */
  laterUntil?: number;
  /** Write a backup to the downloads folder when one is due. */
  automatic: boolean;
}

const day = 24 * 60 * 60 * 1000;
const dueAfterDays = 7;

/** The plan; reminders only until the reader chooses otherwise. */
export async function readBackupPlan({ db }: Library): Promise<BackupPlan> {
  const stored = await db.get('settings', 'backup');
  return { automatic: false, ...(stored as Partial<BackupPlan> | undefined) };
}

/** Changes the plan. */
export async function changeBackupPlan(library: Library, change: Partial<BackupPlan>): Promise<void> {
  const plan = await readBackupPlan(library);
  await act(library, (tx) => tx.objectStore('settings').put({ ...plan, ...change }, 'backup'));
}

/** Whether a week has gone by since the last backup, or without one since the first article, and the reader has not put it off. */
export function isBackupDue(
  { lastAt, laterUntil = 0 }: BackupPlan,
  { firstSavedAt, now }: { firstSavedAt: number; now: number },
): boolean {
  return now - (lastAt ?? firstSavedAt) > dueAfterDays * day && now > laterUntil;
}

/** Whole days since the last backup; `undefined` when there has been none. */
export function daysSinceBackup({ lastAt }: BackupPlan, now: number): number | undefined {
  return lastAt === undefined ? undefined : Math.floor((now - lastAt) / day);
}
