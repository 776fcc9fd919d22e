import { formatNumber } from '../format-number.ts';
import type { MessageKey, Translate } from '../messages.ts';
import type { LibraryHandlers } from './library-handlers.ts';
import { addressOf, type Place } from './library-place.ts';
import type { Shelf } from './library-row.ts';
import { type Storage, StorageMeter } from './StorageMeter.tsx';

interface LibrarySideProps {
  place: Place;
  shelf: Shelf;
  tag: string | undefined;
  counts: Readonly<Record<Shelf, number>>;
  tags: readonly { tag: string; count: number }[];
  /** Absent until the browser has told. */
  storage: Storage | undefined;
  language: string;
  t: Translate;
  on: LibraryHandlers;
}

const shelves: readonly [Shelf, MessageKey][] = [
  ['all', 'libraryAll'],
  ['unread', 'libraryUnread'],
  ['read', 'libraryRead'],
  ['favourite', 'libraryFavourites'],
  ['trash', 'libraryTrash'],
];

/** Shelves, tags, the library's other places, and how much room it takes. */
export function LibrarySide(props: LibrarySideProps) {
  const { place, shelf, tag, counts, tags, storage, language, t, on } = props;
  const inList = place.kind === 'list';
  return (
    <nav class="library-side" aria-label={t('libraryShelves')}>
      <ul class="shelves">
        {shelves.map(([name, message]) => (
          <li key={name}>
            <button
              type="button"
              aria-current={inList && shelf === name && !tag ? 'true' : undefined}
              onClick={() => on.shelf(name)}
            >
              <span>{t(message)}</span>
              <span class="count">{formatNumber(counts[name], language)}</span>
            </button>
          </li>
        ))}
      </ul>
      {tags.length > 0 && (
        <>
          <h2>{t('libraryTags')}</h2>
          <ul class="tags">
            {tags.map((entry) => (
              <li key={entry.tag}>
                <button
                  type="button"
                  aria-current={inList && tag === entry.tag ? 'true' : undefined}
                  onClick={() => on.tag(tag === entry.tag ? undefined : entry.tag)}
                >
                  <span lang="zh">{entry.tag}</span>
                  <span class="count">{formatNumber(entry.count, language)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="side-foot">
        <button type="button" onClick={on.importFiles}>
          {t('libraryImport')}
        </button>
        <a href={addressOf({ kind: 'figures' })} aria-current={place.kind === 'figures' ? 'page' : undefined}>
          {t('boardTitle')}
        </a>
        <a href={addressOf({ kind: 'backup' })} aria-current={place.kind === 'backup' ? 'page' : undefined}>
          {t('backupTitle')}
        </a>
        <a href={addressOf({ kind: 'keys' })} aria-current={place.kind === 'keys' ? 'page' : undefined}>
          {t('help')}
        </a>
        {storage && <StorageMeter storage={storage} language={language} t={t} />}
      </div>
    </nav>
  );
}
