import { useSignal } from '@preact/signals';
import { textAt } from '../../pipeline/article/block-text.ts';
import type { Article, Unreadable } from '../../pipeline/types.ts';
import type { Translate } from '../messages.ts';

interface UnreadableListProps {
  article: Article;
  runs: readonly { run: Unreadable; index: number }[];
  t: Translate;
  onJump(index: number): void;
}

/** Damaged text that could not be restored for certain. It stands as it came; a guess is shown only when asked for. */
export function UnreadableList({ article, runs, t, onJump }: UnreadableListProps) {
  return (
    <section class="record-group unreadable-list">
      <h3>{t('unreadableTitle', runs.length)}</h3>
      <p class="hint">{t('unreadableHint')}</p>
      <ul>
        {runs.map(({ run, index }) => (
          <li key={index} class="record-entry">
            <p class="record-text">{textAt(article, run.block).slice(run.start, run.end)}</p>
            <p class="record-facts">
              {run.guess !== undefined && <Guess guess={run.guess} t={t} />}
              <button type="button" onClick={() => onJump(index)}>
                {t('jump')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Guess({ guess, t }: { guess: string; t: Translate }) {
  const shown = useSignal(false);
  if (shown.value) return <span class="guess">{t('guess', guess)}</span>;
  return (
    <button type="button" onClick={() => (shown.value = true)}>
      {t('guessShow')}
    </button>
  );
}
