import type { Translate } from '../messages.ts';

interface ReaderNoticeProps {
  text: string | undefined;
  /** Opens the panel that shows what differs from the saved version; absent when nothing does. */
  onDifference: (() => void) | undefined;
  t: Translate;
}

/** One calm sentence above the article, with a way on where there is one. */
export function ReaderNotice({ text, onDifference, t }: ReaderNoticeProps) {
  if (!text) return null;
  return (
    <p class="notice" role="status">
      {text}
      {onDifference && (
        <button type="button" class="outlined" data-panel="difference" onClick={onDifference}>
          {t('differenceSee')}
        </button>
      )}
    </p>
  );
}
