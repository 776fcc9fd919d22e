import { useMemo } from 'preact/hooks';
import type { Translate } from '../messages.ts';
import { showNumber } from '../show-number.ts';
import type { LibraryHandlers } from './library-handlers.ts';
import type { Hit, LibraryRow } from './library-row.ts';
import { MarkedText } from './MarkedText.tsx';

interface ArticleRowProps {
  row: LibraryRow;
  /** The text around the first hit, when a search is on and it has been read. */
  snippet: string | undefined;
  selected: boolean;
  current: boolean;
  index: number;
  of: number;
  language: string;
  t: Translate;
  findHits(text: string): readonly Hit[];
  on: LibraryHandlers;
}

/** One article of the list: where it comes from, what it is about, what the reader did with it. */
export function ArticleRow(props: ArticleRowProps) {
  const { row, snippet, selected, current, index, of, findHits } = props;
  // Most of the rows stay as they are when the list moves or something happens around it.
  return useMemo(() => drawRow(props), [row, snippet, selected, current, index, of, findHits]);
}

function drawRow({ row, snippet, selected, current, index, of, language, t, findHits, on }: ArticleRowProps) {
  const text = snippet ?? row.excerpt;
  const tabIndex = current ? 0 : -1;
  return (
    <li
      class="article-row"
      data-id={row.id}
      data-state={row.state}
      aria-setsize={of}
      aria-posinset={index + 1}
      aria-current={current ? 'true' : undefined}
      data-selected={selected ? '' : undefined}
    >
      <input
        type="checkbox"
        checked={selected}
        aria-label={t('librarySelect', row.title)}
        tabIndex={tabIndex}
        onClick={(event) => on.select(index, event.shiftKey)}
      />
      <div class="row-text">
        <a
          class="row-title"
          lang="zh"
          href={`#read=${row.id}`}
          tabIndex={tabIndex}
          onClick={(event) => openHere(event, () => on.open(row.id))}
        >
          {row.state === 'unread' && <span class="unread-dot" role="img" aria-label={t('libraryUnread')} />}
          {row.title ? <MarkedText text={row.title} hits={findHits(row.title)} /> : t('libraryUntitled')}
        </a>
        <p class="row-excerpt" lang="zh">
          <MarkedText text={text} hits={findHits(text)} />
        </p>
        <p class="row-facts">
          {row.source && <span lang="zh">{row.source}</span>}
          <time dateTime={row.publishedAt ?? new Date(row.savedAt).toISOString()}>{shownDay(row)}</time>
          <span>{t('libraryCharacters', showNumber(row.counts.characters, language))}</span>
          {row.counts.figures > 0 && <span>{t('libraryFigures', row.counts.figures)}</span>}
          {row.tags.map((tag) => (
            <span key={tag} class="tag" lang="zh">
              {tag}
            </span>
          ))}
        </p>
      </div>
      <button
        type="button"
        class="star"
        aria-pressed={row.favourite}
        aria-label={t('libraryFavourite')}
        title={t('libraryFavourite')}
        tabIndex={tabIndex}
        onClick={() => on.favourite(row.id)}
      >
        {row.favourite ? '★' : '☆'}
      </button>
    </li>
  );
}

/** A click with a modifier is the browser's: a new tab. */
function openHere(event: MouseEvent, open: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
}

/** The page's own day, else the day it was saved, in figures: they stand in columns and read the same everywhere. */
function shownDay({ publishedAt, savedAt }: LibraryRow): string {
  if (publishedAt) return publishedAt.slice(0, 10);
  const saved = new Date(savedAt);
  return [saved.getFullYear(), saved.getMonth() + 1, saved.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
