import type { Translate } from '../messages.ts';

export interface Notice {
  text: string;
  /** More, one sentence a line: what was wrong with single entries of a file. */
  details?: readonly string[];
  onUndo?: () => void;
  /** Something that can be done next. */
  action?: { label: string; run(): void };
}

export interface Progress {
  text: string;
  /** How far it is, where that is known. */
  steps?: { done: number; total: number };
  /** Absent where it cannot be stopped. */
  onCancel?: () => void;
}

/** What has just happened, with a way back; or what is happening, with a way to stop it. */
export function NoticeBar({
  notice,
  progress,
  t,
  onClose,
}: {
  notice: Notice | undefined;
  progress: Progress | undefined;
  t: Translate;
  onClose(): void;
}) {
  return (
    <div class="notice-bar" role="status" aria-live="polite">
      {progress ? (
        <div class="notice">
          <span>{progress.text}</span>
          <progress value={progress.steps?.done} max={progress.steps?.total} />
          {progress.onCancel && (
            <button type="button" onClick={progress.onCancel}>
              {t('libraryCancel')}
            </button>
          )}
        </div>
      ) : (
        notice && (
          <div class="notice">
            <span>{notice.text}</span>
            {notice.onUndo && (
              <button type="button" class="undo" onClick={notice.onUndo}>
                {t('libraryUndo')}
              </button>
            )}
            {notice.action && (
              <button type="button" class="action" onClick={notice.action.run}>
                {notice.action.label}
              </button>
            )}
            <button type="button" aria-label={t('close')} onClick={onClose}>
              ×
            </button>
            {notice.details && notice.details.length > 0 && (
              <ul>
                {notice.details.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          </div>
        )
      )}
    </div>
  );
}
