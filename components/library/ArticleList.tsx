import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../messages.ts';
import { ArticleRow } from './ArticleRow.tsx';
import type { Hit, LibraryRow } from './library-row.ts';

interface ArticleListProps {
  rows: readonly LibraryRow[];
  snippets: ReadonlyMap<string, string>;
  selected: ReadonlySet<string>;
  /** The row the keyboard stands on. */
  current: number;
  language: string;
  t: Translate;
  findHits(text: string): Hit[];
  onVisible(ids: string[]): void;
  onCurrent(index: number): void;
  onOpen(id: string): void;
  onSelect(index: number, range: boolean): void;
  onFavourite(row: LibraryRow): void;
}

/** Of one row, in CSS pixels; the style sheet holds rows to it. */
const rowHeight = 108;
/** Rows drawn beyond each edge, so that scrolling meets no blank. */
const margin = 6;

/** The list of articles. Only the rows in sight are drawn, however many there are. */
export function ArticleList(props: ArticleListProps) {
  const { rows, current, t } = props;
  const frame = useRef<HTMLElement>(null);
  const scrolled = useSignal(0);
  const height = useSignal(800);
  const first = Math.max(0, Math.floor(scrolled.value / rowHeight) - margin);
  const last = Math.min(rows.length, Math.ceil((scrolled.value + height.value) / rowHeight) + margin);
  const shown = rows.slice(first, last);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => (height.value = element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => keepInSight(frame.current, current), [current]);
  const ids = shown.map(({ id }) => id).join();
  useEffect(() => props.onVisible(ids ? ids.split(',') : []), [ids]);

  return (
    <section
      class="article-list"
      ref={frame}
      onScroll={(event) => (scrolled.value = event.currentTarget.scrollTop)}
      aria-label={t('libraryList')}
    >
      <ul style={{ blockSize: `${rows.length * rowHeight}px`, paddingBlockStart: `${first * rowHeight}px` }}>
        {shown.map((row, index) => (
          <ArticleRow
            key={row.id}
            row={row}
            snippet={props.snippets.get(row.id)}
            selected={props.selected.has(row.id)}
            current={first + index === current}
            place={{ index: first + index, of: rows.length }}
            language={props.language}
            t={t}
            findHits={props.findHits}
            onOpen={() => props.onOpen(row.id)}
            onSelect={(range) => props.onSelect(first + index, range)}
            onFavourite={() => props.onFavourite(row)}
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
