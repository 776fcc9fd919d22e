import type { ComponentChildren } from 'preact';
import { formatNumber } from '../format-number.ts';
import type { Translate } from '../messages.ts';
import { ArticleList } from './ArticleList.tsx';
import { BulkBar } from './BulkBar.tsx';
import { type Emptiness, EmptyLibrary } from './EmptyLibrary.tsx';
import { FormatMenu } from './FormatMenu.tsx';
import type { LibraryHandlers } from './library-handlers.ts';
import type { Hit, LibraryRow, Shelf } from './library-row.ts';

export interface ListViewProps {
  rows: readonly LibraryRow[];
  /** The rows are still those of the search before. */
  searching: boolean;
  /** Why there are no rows, once the library has been read. */
  emptiness: Emptiness | undefined;
  snippets: ReadonlyMap<string, string>;
  /** How many earlier versions there are, by id. */
  versions: ReadonlyMap<string, number>;
  /** Whether articles with the same text are shown as one; how many stand behind each; which are shown behind another. */
  grouping: boolean;
  others: ReadonlyMap<string, number>;
  inner: ReadonlySet<string>;
  selected: ReadonlySet<string>;
  selectedTags: readonly { tag: string }[];
  current: number;
  /** How far this list is scrolled, kept for coming back to it; another object is another list. */
  scroll: { top: number };
  shelf: Shelf;
  /** A calm line above the list, such as that a backup is due. */
  reminder: ComponentChildren;
  language: string;
  t: Translate;
  findHits(text: string): readonly Hit[];
  on: LibraryHandlers;
}

/** The list of articles with what stands above it, or why there is none. */
export function ListView(props: ListViewProps) {
  const { rows, t, on } = props;
  return (
    <main aria-busy={props.searching}>
      {props.reminder}
      <ListHead {...props} />
      {rows.length > 0 && (
        <ArticleList
          rows={rows}
          snippets={props.snippets}
          versions={props.versions}
          others={props.others}
          inner={props.inner}
          selected={props.selected}
          current={props.current}
          scroll={props.scroll}
          language={props.language}
          t={t}
          findHits={props.findHits}
          on={on}
        />
      )}
      {props.emptiness && <EmptyLibrary why={props.emptiness} t={t} onImport={on.importFiles} />}
    </main>
  );
}

/** How much the list shows, or what can be done with what is chosen. */
function ListHead({ rows, grouping, selected, selectedTags, shelf, language, t, on }: ListViewProps) {
  if (selected.size > 0) {
    const inTrash = shelf === 'trash';
    return <BulkBar count={selected.size} inTrash={inTrash} tags={selectedTags} language={language} t={t} on={on} />;
  }
  if (rows.length === 0) return null;
  return (
    <div class="list-head">
      <span>{t('libraryCount', formatNumber(rows.length, language))}</span>
      <button
        type="button"
        class="group-reposts"
        aria-pressed={grouping}
        title={t('libraryGroupHint')}
        onClick={() => on.group(!grouping)}
      >
        {t('libraryGroup')}
      </button>
      {shelf === 'trash' ? <span>{t('libraryTrashHint')}</span> : <FormatMenu t={t} onFormat={on.exportFiles} />}
      <button type="button" class="select-all" onClick={() => on.action({ kind: 'selectAll' })}>
        {t('librarySelectAll')}
      </button>
    </div>
  );
}
