import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../messages.ts';
import { ArticleRow } from './ArticleRow.tsx';
import type { LibraryHandlers } from './library-handlers.ts';
import type { Hit, LibraryRow } from './library-row.ts';
import { useRowWindow } from './use-row-window.ts';

interface ArticleListProps {
  rows: readonly LibraryRow[];
  snippets: ReadonlyMap<string, string>;
  /** How many earlier versions there are, by id. */
  versions: ReadonlyMap<string, number>;
  /** How many articles with the same text stand behind each, by id; and which are shown behind another. */
  others: ReadonlyMap<string, number>;
  inner: ReadonlySet<string>;
  selected: ReadonlySet<string>;
  /** The row the keyboard stands on. */
  current: number;
  /** How far this list is scrolled, kept for coming back to it; another object is another list. */
  scroll: { top: number };
  language: string;
  t: Translate;
  findHits(text: string): readonly Hit[];
  on: LibraryHandlers;
}

/** Of one row, in CSS pixels; the style sheet holds rows to it. */
const rowHeight = 120;

/** The list of articles. Only the rows in sight are drawn, however many there are. */
export function ArticleList({ rows, current, scroll, ...props }: ArticleListProps) {
  const frame = useRef<HTMLElement>(null);
  const { first, count, slotOf, onScroll } = useRowWindow({ frame, of: rows.length, rowHeight, margin: 2, scroll });
  const shown = rows.slice(first, first + count);
  const before = useRef(current);
  useEffect(() => {
    // Not when the list is drawn first: it stands where it was left.
    if (before.current !== current) keepInSight(frame.current, current);
    before.current = current;
  }, [current]);
  const ids = shown.map(({ id }) => id).join();
  useEffect(() => props.on.visible(ids ? ids.split(',') : []), [ids]);
  const focused = useRef<string>(undefined);
  useEffect(() => {
    // The element with the focus may stand for another row now; the focus does not go there by itself.
    if (focused.current && !ids.includes(focused.current)) frame.current?.focus({ preventScroll: true });
  }, [ids]);

  return (
    <section
      class="article-list"
      ref={frame}
      tabIndex={-1}
      onScroll={onScroll}
      onFocusIn={({ target }) => {
        focused.current = target instanceof Element ? target.closest<HTMLElement>('[data-id]')?.dataset.id : undefined;
      }}
      onFocusOut={() => (focused.current = undefined)}
      aria-label={props.t('libraryList')}
    >
      <ul style={{ blockSize: `${rows.length * rowHeight}px`, paddingBlockStart: `${first * rowHeight}px` }}>
        {shown.map((row, index) => (
          <ArticleRow
            key={slotOf(first + index)}
            row={row}
            snippet={props.snippets.get(row.id)}
            versions={props.versions.get(row.id) ?? 0}
            others={props.others.get(row.id) ?? 0}
            inner={props.inner.has(row.id)}
            selected={props.selected.has(row.id)}
            current={first + index === current}
            index={first + index}
            of={rows.length}
            language={props.language}
            t={props.t}
            findHits={props.findHits}
            on={props.on}
          />
        ))}
      </ul>
    </section>
  );
}

function keepInSight(frame: HTMLElement | null, index: number): void {
  if (!frame || index < 0) return;
  const top = index * rowHeight;
  if (top < frame.scrollTop) frame.scrollTop = top;
  else if (top + rowHeight > frame.scrollTop + frame.clientHeight)
    frame.scrollTop = top + rowHeight - frame.clientHeight;
}
