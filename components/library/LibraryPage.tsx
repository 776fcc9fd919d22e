import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../messages.ts';
import type { Theme } from '../settings/settings.ts';
import { showNumber } from '../show-number.ts';
import { ArticleList } from './ArticleList.tsx';
import { BulkBar } from './BulkBar.tsx';
import { type Emptiness, EmptyLibrary } from './EmptyLibrary.tsx';
import { FormatMenu } from './FormatMenu.tsx';
import { LibrarySide } from './LibrarySide.tsx';
import type { LibraryHandlers } from './library-handlers.ts';
import type { Hit, LibraryRow, Shelf, SortOrder } from './library-row.ts';
import { type Notice, NoticeBar, type Progress } from './NoticeBar.tsx';
import { readListKey } from './read-list-key.ts';
import { SearchField } from './SearchField.tsx';

export interface LibraryPageProps {
  rows: readonly LibraryRow[];
  /** The rows are still those of the search before. */
  searching: boolean;
  /** Why there are no rows, once the library has been read. */
  emptiness: Emptiness | undefined;
  snippets: ReadonlyMap<string, string>;
  selected: ReadonlySet<string>;
  current: number;
  shelf: Shelf;
  tag: string | undefined;
  counts: Readonly<Record<Shelf, number>>;
  tags: readonly { tag: string; count: number }[];
  typed: string;
  sort: SortOrder;
  usage: number | undefined;
  notice: Notice | undefined;
  progress: Progress | undefined;
  /** A calm line under the search field, such as that a backup is due. */
  reminder: ComponentChildren;
  theme: Theme;
  language: string;
  t: Translate;
  findHits(text: string): readonly Hit[];
  on: LibraryHandlers;
}

/** The library: shelves and tags beside a searchable list. */
export function LibraryPage(props: LibraryPageProps) {
  const { rows, shelf, t, language, on } = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = readListKey(event);
      if (!action) return;
      event.preventDefault();
      if (action.kind === 'search') field.current?.focus();
      else {
        if (event.target === field.current) field.current?.blur();
        on.action(action);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [on]);
  return (
    <div class="library-page surface" data-theme={props.theme}>
      <header class="library-head">
        <h1>{t('libraryTitle')}</h1>
        <SearchField typed={props.typed} sort={props.sort} field={field} t={t} onTyped={on.typed} onSort={on.sort} />
      </header>
      <LibrarySide
        shelf={shelf}
        tag={props.tag}
        counts={props.counts}
        tags={props.tags}
        usage={props.usage}
        language={language}
        t={t}
        on={on}
      />
      <main aria-busy={props.searching}>
        {props.reminder}
        <ListHead props={props} />
        {rows.length > 0 && (
          <ArticleList
            rows={rows}
            snippets={props.snippets}
            selected={props.selected}
            current={props.current}
            language={language}
            t={t}
            findHits={props.findHits}
            on={on}
          />
        )}
        {props.emptiness && <EmptyLibrary why={props.emptiness} t={t} onImport={on.importFiles} />}
      </main>
      <NoticeBar notice={props.notice} progress={props.progress} t={t} onClose={on.closeNotice} />
    </div>
  );
}

/** Above the list: how much it shows, or what can be done with what is chosen. */
function ListHead({ props }: { props: LibraryPageProps }) {
  const { rows, selected, shelf, t, language, on } = props;
  if (selected.size > 0)
    return <BulkBar count={selected.size} inTrash={shelf === 'trash'} language={language} t={t} on={on} />;
  if (rows.length === 0) return null;
  return (
    <div class="list-head">
      <span>{t('libraryCount', showNumber(rows.length, language))}</span>
      {shelf === 'trash' ? <span>{t('libraryTrashHint')}</span> : <FormatMenu t={t} onFormat={on.exportFiles} />}
      <button type="button" onClick={() => on.action({ kind: 'selectAll' })}>
        {t('librarySelectAll')}
      </button>
    </div>
  );
}
