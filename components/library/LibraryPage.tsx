import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../messages.ts';
import type { Theme } from '../settings/settings.ts';
import { ArticleList } from './ArticleList.tsx';
import { BulkBar } from './BulkBar.tsx';
import { type Emptiness, EmptyLibrary } from './EmptyLibrary.tsx';
import { type FileFormat, FormatMenu } from './FormatMenu.tsx';
import { LibrarySide } from './LibrarySide.tsx';
import type { Hit, LibraryRow, Shelf, SortOrder } from './library-row.ts';
import { type Notice, NoticeBar, type Progress } from './NoticeBar.tsx';
import { type ListAction, readListKey } from './read-list-key.ts';
import { SearchField } from './SearchField.tsx';

export interface LibraryPageProps {
  rows: readonly LibraryRow[];
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
  findHits(text: string): Hit[];
  onAction(action: ListAction): void;
  onVisible(ids: string[]): void;
  onCurrent(index: number): void;
  onOpen(id: string): void;
  onSelect(index: number, range: boolean): void;
  onFavourite(row: LibraryRow): void;
  onShelf(shelf: Shelf): void;
  onTag(tag: string | undefined): void;
  onTyped(typed: string): void;
  onSort(sort: SortOrder): void;
  onImport(): void;
  onBackup(): void;
  onCloseNotice(): void;
  /** For the chosen articles, or for all that are shown when none is chosen. */
  onExport(format: FileFormat): void;
  onState(state: 'unread' | 'read'): void;
  onAddTag(tag: string): void;
  onKeepImages(): void;
  onTrash(): void;
  onRestore(): void;
  onPurge(): void;
}

/** The library: shelves and tags beside a searchable list. */
export function LibraryPage(props: LibraryPageProps) {
  const { rows, selected, shelf, t, language } = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = readListKey(event);
      if (!action) return;
      event.preventDefault();
      if (action.kind === 'search') field.current?.focus();
      else {
        if (event.target === field.current) field.current?.blur();
        props.onAction(action);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [props.onAction]);
  return (
    <div class="library-page surface" data-theme={props.theme}>
      <header class="library-head">
        <h1>{t('libraryTitle')}</h1>
        <SearchField
          typed={props.typed}
          sort={props.sort}
          field={field}
          t={t}
          onTyped={props.onTyped}
          onSort={props.onSort}
        />
      </header>
      <LibrarySide
        shelf={shelf}
        tag={props.tag}
        counts={props.counts}
        tags={props.tags}
        usage={props.usage}
        language={language}
        t={t}
        onShelf={props.onShelf}
        onTag={props.onTag}
        onImport={props.onImport}
        onBackup={props.onBackup}
      />
      <main>
        {props.reminder}
        <ListHead props={props} />
        {rows.length > 0 && (
          <ArticleList
            rows={rows}
            snippets={props.snippets}
            selected={selected}
            current={props.current}
            language={language}
            t={t}
            findHits={props.findHits}
            onVisible={props.onVisible}
            onCurrent={props.onCurrent}
            onOpen={props.onOpen}
            onSelect={props.onSelect}
            onFavourite={props.onFavourite}
          />
        )}
        {props.emptiness && <EmptyLibrary why={props.emptiness} t={t} onImport={props.onImport} />}
      </main>
      <NoticeBar notice={props.notice} progress={props.progress} t={t} onClose={props.onCloseNotice} />
    </div>
  );
}

/** Above the list: how much it shows, or what can be done with what is chosen. */
function ListHead({ props }: { props: LibraryPageProps }) {
  const { rows, selected, shelf, t, language } = props;
  if (selected.size > 0) {
    return (
      <BulkBar
        count={selected.size}
        inTrash={shelf === 'trash'}
        language={language}
        t={t}
        onState={props.onState}
        onFavourite={() => props.onAction({ kind: 'favourite' })}
        onTag={props.onAddTag}
        onExport={props.onExport}
        onKeepImages={props.onKeepImages}
        onTrash={props.onTrash}
        onRestore={props.onRestore}
        onPurge={props.onPurge}
        onClear={() => props.onAction({ kind: 'clear' })}
      />
    );
  }
  if (rows.length === 0) return null;
  return (
    <div class="list-head">
      <span>{t('libraryCount', new Intl.NumberFormat(language).format(rows.length))}</span>
      {shelf === 'trash' ? <span>{t('libraryTrashHint')}</span> : <FormatMenu t={t} onFormat={props.onExport} />}
      <button type="button" onClick={() => props.onAction({ kind: 'selectAll' })}>
        {t('librarySelectAll')}
      </button>
    </div>
  );
}
