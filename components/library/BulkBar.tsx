import { useSignal } from '@preact/signals';
import type { Translate } from '../messages.ts';
import { type FileFormat, FormatMenu } from './FormatMenu.tsx';

interface BulkBarProps {
  count: number;
  inTrash: boolean;
  language: string;
  t: Translate;
  onState(state: 'unread' | 'read'): void;
  onFavourite(): void;
  onTag(tag: string): void;
  onExport(format: FileFormat): void;
  onKeepImages(): void;
  onTrash(): void;
  onRestore(): void;
  onPurge(): void;
  onClear(): void;
}

/** What can be done with the chosen articles at once. */
export function BulkBar(props: BulkBarProps) {
  const { count, inTrash, t } = props;
  return (
    <div class="bulk-bar" role="toolbar" aria-label={t('libraryChosenActions')}>
      <strong>{t('libraryChosen', new Intl.NumberFormat(props.language).format(count))}</strong>
      {inTrash ? (
        <>
          <button type="button" onClick={props.onRestore}>
            {t('libraryUntrash')}
          </button>
          <button type="button" class="grave" onClick={props.onPurge}>
            {t('libraryPurge')}
          </button>
        </>
      ) : (
        <>
          <button type="button" onClick={() => props.onState('read')}>
            {t('libraryMarkRead')}
          </button>
          <button type="button" onClick={() => props.onState('unread')}>
            {t('libraryMarkUnread')}
          </button>
          <button type="button" onClick={props.onFavourite}>
            {t('libraryFavourite')}
          </button>
          <TagField t={t} onTag={props.onTag} />
          <button type="button" onClick={props.onKeepImages}>
            {t('libraryKeepImages')}
          </button>
          <FormatMenu t={t} onFormat={props.onExport} />
          <button type="button" class="grave" onClick={props.onTrash}>
            {t('libraryDelete')}
          </button>
        </>
      )}
      <button type="button" class="clear" onClick={props.onClear}>
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
