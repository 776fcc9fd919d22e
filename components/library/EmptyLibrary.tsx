import type { MessageKey, Translate } from '../messages.ts';

export type Emptiness = 'library' | 'shelf' | 'search' | 'trash';

const sentences: Record<Emptiness, [MessageKey, MessageKey]> = {
  library: ['libraryEmpty', 'libraryEmptyHint'],
  shelf: ['libraryShelfEmpty', 'libraryShelfEmptyHint'],
  search: ['libraryNothingFound', 'librarySearchHelp'],
  trash: ['libraryTrashEmpty', 'libraryTrashHint'],
};

/** Says why the list is empty and what would fill it. */
export function EmptyLibrary({ why, t, onImport }: { why: Emptiness; t: Translate; onImport(): void }) {
  const [title, hint] = sentences[why];
  return (
    <div class="empty-library">
      <h2>{t(title)}</h2>
      <p>{t(hint)}</p>
      {why === 'library' && (
        <button type="button" onClick={onImport}>
          {t('libraryImport')}
        </button>
      )}
    </div>
  );
}
