import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Translate } from '../messages.ts';

interface BackupSectionProps {
  t: Translate;
  onBackup(): void;
  onRestore(file: File): void;
  onReset(): void;
}

/** Settings as a file, out and in, and back to how they came. */
export function BackupSection({ t, onBackup, onRestore, onReset }: BackupSectionProps) {
  const input = useRef<HTMLInputElement>(null);
  const sure = useSignal(false);
  return (
    <>
      <p class="hint">{t('backupHint')}</p>
      <div class="button-row">
        <button type="button" class="outlined" onClick={onBackup}>
          {t('backupSave')}
        </button>
        <button type="button" class="outlined" onClick={() => input.current?.click()}>
          {t('backupLoad')}
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('backupLoad')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onRestore(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div class="button-row">
        {sure.value ? (
          <>
            <p>{t('resetSure')}</p>
            <button
              type="button"
              class="outlined"
              onClick={() => {
                sure.value = false;
                onReset();
              }}
            >
              {t('resetYes')}
            </button>
            <button type="button" onClick={() => (sure.value = false)}>
              {t('cancel')}
            </button>
          </>
        ) : (
          <button type="button" class="outlined" onClick={() => (sure.value = true)}>
            {t('reset')}
          </button>
        )}
      </div>
    </>
  );
}
