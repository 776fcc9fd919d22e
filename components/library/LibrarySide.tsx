import type { MessageKey, Translate } from '../messages.ts';
import { showNumber } from '../show-number.ts';
import type { LibraryHandlers } from './library-handlers.ts';
import type { Shelf } from './library-row.ts';

interface LibrarySideProps {
  shelf: Shelf;
  tag: string | undefined;
  counts: Readonly<Record<Shelf, number>>;
  tags: readonly { tag: string; count: number }[];
  /** Bytes on disk; absent until the browser has told. */
  usage: number | undefined;
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

/** Shelves, tags, and how much room the library takes. */
export function LibrarySide(props: LibrarySideProps) {
  const { shelf, tag, counts, tags, usage, language, t, on } = props;
  return (
    <nav class="library-side" aria-label={t('libraryShelves')}>
      <ul class="shelves">
        {shelves.map(([name, message]) => (
          <li key={name}>
            <button
              type="button"
              aria-current={shelf === name && !tag ? 'true' : undefined}
              onClick={() => on.shelf(name)}
            >
              <span>{t(message)}</span>
              <span class="count">{showNumber(counts[name], language)}</span>
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
                  aria-current={tag === entry.tag ? 'true' : undefined}
                  onClick={() => on.tag(tag === entry.tag ? undefined : entry.tag)}
                >
                  <span lang="zh">{entry.tag}</span>
                  <span class="count">{showNumber(entry.count, language)}</span>
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
        <button type="button" onClick={on.backup}>
          {t('libraryBackup')}
        </button>
        {usage !== undefined && <p class="usage">{t('libraryUsage', shownSize(usage, language))}</p>}
      </div>
    </nav>
  );
}

// 1234567 -> '1.2 MB'
function shownSize(bytes: number, language: string): string {
  const format = (value: number, unit: string) =>
    `${new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)} ${unit}`;
  if (bytes < 1e6) return format(bytes / 1e3, 'kB');
  return bytes < 1e9 ? format(bytes / 1e6, 'MB') : format(bytes / 1e9, 'GB');
}
