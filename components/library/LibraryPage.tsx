import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../messages.ts';
import type { Theme } from '../settings/settings.ts';
import { LibrarySide } from './LibrarySide.tsx';
import type { LibraryHandlers } from './library-handlers.ts';
import type { Place } from './library-place.ts';
import type { Shelf, SortOrder } from './library-row.ts';
import { type Notice, NoticeBar, type Progress } from './NoticeBar.tsx';
import { readListKey } from './read-list-key.ts';
import { SearchField } from './SearchField.tsx';
import type { Storage } from './StorageMeter.tsx';

export interface LibraryPageProps {
  place: Place;
  shelf: Shelf;
  tag: string | undefined;
  counts: Readonly<Record<Shelf, number>>;
  tags: readonly { tag: string; count: number }[];
  typed: string;
  sort: SortOrder;
  storage: Storage | undefined;
  notice: Notice | undefined;
  progress: Progress | undefined;
  theme: Theme;
  language: string;
  t: Translate;
  on: LibraryHandlers;
  /** What the place shows: a `main`. */
  children: ComponentChildren;
}

/** The library: search above, shelves and tags beside what the place shows. */
export function LibraryPage(props: LibraryPageProps) {
  const { place, t, on } = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = readListKey(event);
      if (!action) return;
      if (action.kind === 'search') field.current?.focus();
      else if (event.target === field.current) field.current?.blur();
      if (action.kind === 'keys') on.go({ kind: place.kind === 'keys' ? 'list' : 'keys' });
      // Away from the list only searching and leaving mean something.
      else if (place.kind === 'list') on.action(action);
      else if (action.kind === 'clear') on.go({ kind: 'list' });
      else if (action.kind !== 'search') return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [on, place]);
  return (
    <div class="library-page surface" data-theme={props.theme}>
      <header class="library-head">
        <h1>{t('libraryTitle')}</h1>
        <SearchField typed={props.typed} sort={props.sort} field={field} t={t} onTyped={on.typed} onSort={on.sort} />
      </header>
      <LibrarySide
        place={place}
        shelf={props.shelf}
        tag={props.tag}
        counts={props.counts}
        tags={props.tags}
        storage={props.storage}
        language={props.language}
        t={t}
        on={on}
      />
      {props.children}
      <NoticeBar notice={props.notice} progress={props.progress} t={t} onClose={on.closeNotice} />
    </div>
  );
}
