import { textAt } from '../../pipeline/article/block-text.ts';
import type { Choice } from '../../pipeline/convert/correct-choice.ts';
import type { Article } from '../../pipeline/types.ts';
import type { Translate } from '../messages.ts';
import { ChoiceEntry, type Correction } from './ChoiceEntry.tsx';

interface ChoicesPanelProps {
  /** As it came, and as it is shown. */
  article: Article;
  shown: Article;
  /** Absent while they are looked for. */
  choices: readonly Choice[] | undefined;
  textLanguage: string | undefined;
  t: Translate;
  onJump(index: number, block: string): void;
  onCorrect: ((correction: Correction) => void) | undefined;
}

/** Where the script was chosen without a word to tell: what was taken, what else it could be, and the way to say so. */
export function ChoicesPanel({ article, shown, choices, textLanguage, t, onJump, onCorrect }: ChoicesPanelProps) {
  if (choices === undefined) return <p class="calm">{t('choicesLooking')}</p>;
  if (choices.length === 0) return <p class="calm">{t('choicesNone')}</p>;
  return (
    <>
      <p class="hint">{t('choicesExplained')}</p>
      <ul class="choice-list">
        {choices.map((choice, index) => (
          <ChoiceEntry
            key={`${choice.block} ${choice.start}`}
            choice={choice}
            texts={{ original: textAt(article, choice.block), converted: textAt(shown, choice.block) }}
            textLanguage={textLanguage}
            t={t}
            onJump={() => onJump(index, choice.block)}
            onCorrect={onCorrect}
          />
        ))}
      </ul>
    </>
  );
}
