import type { ArticleDifference } from '../../pipeline/diff/diff-articles.ts';
import type { Translate } from '../messages.ts';
import { DifferenceList } from './DifferenceList.tsx';

interface DifferencePanelProps {
  /** Absent once the saved version is the one that is shown. */
  difference: ArticleDifference | undefined;
  textLanguage: string | undefined;
  t: Translate;
  onSave(): void;
}

/** What changed on the page since it was saved, and the offer to save it as it is now; the version before is kept. */
export function DifferencePanel({ difference, textLanguage, t, onSave }: DifferencePanelProps) {
  if (!difference) return <p class="calm">{t('differenceNone')}</p>;
  return (
    <>
      <p class="calm">{t('differenceHint')}</p>
      <div class="button-row">
        <button type="button" class="primary" onClick={onSave}>
          {t('saveChanged')}
        </button>
      </div>
      <DifferenceList difference={difference} textLanguage={textLanguage} t={t} />
    </>
  );
}
