import { useSignal } from '@preact/signals';
import { formatNumber } from '../format-number.ts';
import type { Translate } from '../messages.ts';
import { FormatMenu } from './FormatMenu.tsx';
import type { LibraryHandlers } from './library-handlers.ts';

interface BulkBarProps {
  count: number;
  inTrash: boolean;
  /** Those that chosen articles have. */
  tags: readonly { tag: string }[];
  language: string;
  t: Translate;
  on: LibraryHandlers;
}

/** What can be done with the chosen articles at once. */
export function BulkBar({ count, inTrash, tags, language, t, on }: BulkBarProps) {
  return (
    <div class="bulk-bar" role="toolbar" aria-label={t('libraryChosenActions')}>
      <strong>{t('libraryChosen', formatNumber(count, language))}</strong>
      {inTrash ? (
        <>
          <button type="button" onClick={on.untrash}>
            {t('libraryUntrash')}
          </button>
          <button type="button" class="grave" onClick={on.purge}>
            {t('libraryPurge')}
          </button>
        </>
      ) : (
        <>
          <button type="button" onClick={() => on.markAs('read')}>
            {t('libraryMarkRead')}
          </button>
          <button type="button" onClick={() => on.markAs('unread')}>
            {t('libraryMarkUnread')}
          </button>
          <button type="button" onClick={() => on.action({ kind: 'favourite' })}>
            {t('libraryFavourite')}
          </button>
          <TagField t={t} onTag={on.addTag} />
          {tags.map(({ tag }) => (
            <button
              key={tag}
              type="button"
              class="remove-tag"
              lang="zh"
              aria-label={t('libraryRemoveTag', tag)}
              title={t('libraryRemoveTag', tag)}
              onClick={() => on.removeTag(tag)}
            >
              {tag} ×
            </button>
          ))}
          <button type="button" class="keep-images" onClick={on.keepImages}>
            {t('libraryKeepImages')}
          </button>
          <FormatMenu t={t} onFormat={on.exportFiles} />
          <button type="button" class="grave" onClick={on.trash}>
            {t('libraryDelete')}
          </button>
        </>
      )}
      <button type="button" class="clear" onClick={() => on.action({ kind: 'clear' })}>
        {t('libraryClear')}
      </button>
    </div>
  );
}

function TagField({ t, onTag }: { t: Translate; onTag(tag: string): void }) {
  const typed = useSignal('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.value.trim() !== '') onTag(typed.value.trim());
        typed.value = '';
      }}
    >
      <input
        type="text"
        class="tag-field"
        placeholder={t('libraryAddTag')}
        aria-label={t('libraryAddTag')}
        value={typed.value}
        onInput={(event) => (typed.value = event.currentTarget.value)}
      />
    </form>
  );
}
