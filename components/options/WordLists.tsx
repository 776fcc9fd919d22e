import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Translate } from '../messages.ts';

export interface WordList {
  id: string;
  title: string;
  /** How a line is written, with an example. */
  hint: string;
  text: string;
  /** Checks and keeps the text; answers with one sentence on what was kept or is wrong. */
  onSave(text: string): Promise<string>;
}

/** The reader's own dictionary and the words that are never converted: plain text, a line each. */
export function WordLists({ lists, t }: { lists: readonly WordList[]; t: Translate }) {
  return (
    <>
      {lists.map((list) => (
        <WordListForm key={list.id} list={list} t={t} />
      ))}
    </>
  );
}

function WordListForm({ list, t }: { list: WordList; t: Translate }) {
  const text = useSignal(list.text);
  const answer = useSignal('');
  // A backup brings other words.
  useEffect(() => {
    text.value = list.text;
  }, [list]);
  const save = async () => {
    answer.value = await list.onSave(text.value);
  };
  return (
    <form
      class="word-list"
      onSubmit={(event) => {
        event.preventDefault();
        void save(); // its answer is shown
      }}
    >
      <label for={list.id}>{list.title}</label>
      <p class="hint" id={`${list.id}-hint`}>
        {list.hint}
      </p>
      <textarea
        id={list.id}
        aria-describedby={`${list.id}-hint`}
        rows={5}
        spellcheck={false}
        value={text.value}
        onInput={(event) => (text.value = event.currentTarget.value)}
      />
      <div class="button-row">
        <button type="submit" class="outlined">
          {t('keepWords')}
        </button>
        <p role="status">{answer.value}</p>
      </div>
    </form>
  );
}
