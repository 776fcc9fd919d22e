import { expect, test } from 'vitest';
import { isBackupDue } from '../../store/backup-plan.ts';

const day = 24 * 60 * 60 * 1000;
const now = 100 * day;

test.each([
  ['a week after the last backup', { lastAt: now - 8 * day }, 0, true],
  ['in the week after the last backup', { lastAt: now - 6 * day }, 0, false],
  ['a week after the first article, without a backup', {}, now - 8 * day, true],
  ['in the week after the first article', {}, now - 1 * day, false],
  ['never while there is no article', {}, Number.POSITIVE_INFINITY, false],
  ['not while it is put off', { lastAt: 0, laterUntil: now + day }, 0, false],
])('a backup is due %s: %j', (_, plan, firstSavedAt, due) => {
  expect(isBackupDue({ automatic: false, ...plan }, { firstSavedAt, now })).toBe(due);
});
