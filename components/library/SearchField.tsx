import type { Ref } from 'preact';
import type { MessageKey, Translate } from '../messages.ts';
import type { SortOrder } from './library-row.ts';

interface SearchFieldProps {
  typed: string;
  sort: SortOrder;
  field: Ref<HTMLInputElement>;
  t: Translate;
  onTyped(typed: string): void;
  onSort(sort: SortOrder): void;
}

const orders: readonly [SortOrder, MessageKey][] = [
  ['saved', 'librarySortSaved'],
  ['published', 'librarySortPublished'],
  ['title', 'librarySortTitle'],
  ['length', 'librarySortLength'],
];

/** Search over the whole library, and the order of the list. */
export function SearchField({ typed, sort, field, t, onTyped, onSort }: SearchFieldProps) {
  return (
    <search class="search-field">
      <input
        type="search"
        ref={field}
        value={typed}
        placeholder={t('librarySearchHint')}
        aria-label={t('librarySearch')}
        title={t('librarySearchHelp')}
        spellcheck={false}
        onInput={(event) => onTyped(event.currentTarget.value)}
      />
      <select
        aria-label={t('librarySort')}
        value={sort}
        onChange={(event) => {
          const chosen = orders.find(([order]) => order === event.currentTarget.value);
          if (chosen) onSort(chosen[0]);
        }}
      >
        {orders.map(([order, message]) => (
          <option key={order} value={order}>
            {t(message)}
          </option>
        ))}
      </select>
    </search>
  );
}
