import type { MessageKey, Translate } from '../messages.ts';
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
  onShelf(shelf: Shelf): void;
  onTag(tag: string | undefined): void;
  onImport(): void;
  onBackup(): void;
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
  const { shelf, tag, counts, tags, usage, language, t } = props;
  const number = new Intl.NumberFormat(language);
  return (
    <nav class="library-side" aria-label={t('libraryShelves')}>
      <ul class="shelves">
        {shelves.map(([name, message]) => (
          <li key={name}>
            <button
              type="button"
              aria-current={shelf === name && !tag ? 'true' : undefined}
              onClick={() => props.onShelf(name)}
            >
              <span>{t(message)}</span>
              <span class="count">{number.format(counts[name])}</span>
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
                  onClick={() => props.onTag(tag === entry.tag ? undefined : entry.tag)}
                >
                  <span lang="zh">{entry.tag}</span>
                  <span class="count">{number.format(entry.count)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="side-foot">
        <button type="button" onClick={props.onImport}>
          {t('libraryImport')}
        </button>
        <button type="button" onClick={props.onBackup}>
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
