import type { Translate } from '../messages.ts';
import { fullWidthPunctuation } from '../reader/full-width-punctuation.ts';
import type { SaveState } from '../reader/Toolbar.tsx';
import { Counts } from '../record/Counts.tsx';

/** What stands in the tab the popup was opened over. */
export type TabState =
  | { kind: 'page' } // it can be read and is not yet
  | { kind: 'no-article' }
  | { kind: 'blocked' } // browser pages, stores, PDF: nothing can be laid over them
  | { kind: 'failed' }
  | { kind: 'reading'; title: string; removed: number; repaired: number; figures: number; saved: SaveState };

interface PopupStateProps {
  state: TabState;
  language: string;
  t: Translate;
  onRead(): void;
  onLeave(): void;
  onSave(): void;
}

/** The popup's head: what was read and done, or one sentence on why nothing was; and what can be done now. */
export function PopupState({ state, language, t, onRead, onLeave, onSave }: PopupStateProps) {
  if (state.kind === 'reading') {
    return (
      <header>
        <h1>{fullWidthPunctuation(state.title || t('untitled'))}</h1>
        <p>
          <Counts counts={state} language={language} t={t} />
        </p>
        <div class="button-row">
          <button type="button" class="primary" disabled={state.saved === 'saving'} onClick={onSave}>
            {t(saveMessage[state.saved])}
          </button>
          <button type="button" onClick={onLeave}>
            {t('closeReader')}
          </button>
        </div>
      </header>
    );
  }
  return (
    <header>
      <h1>{t('extensionName')}</h1>
      <p>{t(sentences[state.kind])}</p>
      {state.kind !== 'blocked' && (
        <div class="button-row">
          <button type="button" class="primary" onClick={onRead}>
            {t(state.kind === 'page' ? 'readPage' : 'readAgain')}
          </button>
        </div>
      )}
    </header>
  );
}

const saveMessage = { unsaved: 'save', saving: 'saving', saved: 'saved', changed: 'saveChanged' } as const;
const sentences = {
  page: 'statePage',
  'no-article': 'stateNoArticle',
  blocked: 'stateBlocked',
  failed: 'stateFailed',
} as const;
