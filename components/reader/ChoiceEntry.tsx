import { useSignal } from '@preact/signals';
import { type BothTexts, type Choice, entryOfCorrection, wordAround } from '../../pipeline/convert/correct-choice.ts';
import type { MessageKey, Translate } from '../messages.ts';

/** A word as it came and as it shall be written. */
export interface Correction {
  from: string;
  after: string;
}

interface ChoiceEntryProps {
  choice: Choice;
  texts: BothTexts;
  textLanguage: string | undefined;
  t: Translate;
  onJump(): void;
  onCorrect: ((correction: Correction) => void) | undefined;
}

/** One doubtful form between its neighbours. Another form is taken for a word, which the reader makes longer or shorter. */
export function ChoiceEntry({ choice, texts, textLanguage, t, onJump, onCorrect }: ChoiceEntryProps) {
  const form = useSignal<string | undefined>(undefined);
  const word = useSignal(wordAround(texts, choice));
  const { converted } = texts;
  const entry = form.value && entryOfCorrection(texts, word.value, { at: choice.start, form: form.value });
  const move = (name: MessageKey, sign: string, moved: { start: number; end: number }) => {
    const fits =
      moved.start >= 0 && moved.end <= converted.length && moved.start <= choice.start && moved.end >= choice.end;
    return (
      <button
        type="button"
        aria-label={t(name)}
        title={t(name)}
        aria-disabled={!fits}
        onClick={() => {
          if (fits) word.value = moved;
        }}
      >
        {sign}
      </button>
    );
  };
  const { start, end } = word.value;
  return (
    <li class="record-entry">
      <p class="record-text" lang={textLanguage}>
        {converted.slice(Math.max(0, choice.start - context), choice.start)}
        <ins>{choice.taken}</ins>
        {converted.slice(choice.end, choice.end + context)}
      </p>
      <p class="record-facts">
        {choice.alternatives.map((other) => (
          <button key={other} type="button" aria-pressed={form.value === other} onClick={() => (form.value = other)}>
            {t('choiceOther', other)}
          </button>
        ))}
        <button type="button" onClick={onJump}>
          {t('jump')}
        </button>
      </p>
      {entry && onCorrect && (
        <p class="record-facts choice-word">
          <span lang={textLanguage}>{t('choiceWord', entry.from, entry.after)}</span>
          {move('choiceWiderBefore', '⇤', { start: start - 1, end })}
          {move('choiceNarrowerBefore', '⇥', { start: start + 1, end })}
          {move('choiceNarrowerAfter', '⇤', { start, end: end - 1 })}
          {move('choiceWiderAfter', '⇥', { start, end: end + 1 })}
          <button type="button" class="choice-keep" onClick={() => onCorrect(entry)}>
            {t('choiceKeep')}
          </button>
        </p>
      )}
    </li>
  );
}

/** So many characters on each side tell what the sentence is about. */
const context = 9;
