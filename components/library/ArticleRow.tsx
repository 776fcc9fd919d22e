import { useMemo } from 'preact/hooks';
import { formatNumber } from '../format-number.ts';
import type { Translate } from '../messages.ts';
import { showDay } from '../show-time.ts';
import type { LibraryHandlers } from './library-handlers.ts';
import { addressOf } from './library-place.ts';
import type { Hit, LibraryRow } from './library-row.ts';
import { MarkedText } from './MarkedText.tsx';

interface ArticleRowProps {
  row: LibraryRow;
  /** The text around the first hit, when a search is on and it has been read. */
  snippet: string | undefined;
  /** How many earlier versions there are. */
  versions: number;
  /** How many articles with the same text stand behind this one. */
  others: number;
  /** Stands behind one with the same text. */
  inner: boolean;
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
  const { row, snippet, versions, others, inner, selected, current, index, of, findHits } = props;
  // Most of the rows stay as they are when the list moves or something happens around it.
  return useMemo(() => drawRow(props), [row, snippet, versions, others, inner, selected, current, index, of, findHits]);
}

function drawRow(props: ArticleRowProps) {
  const { row, snippet, versions, others, inner, selected, current, index, of, language, t, findHits, on } = props;
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
      data-inner={inner ? '' : undefined}
    >
      <input
        type="checkbox"
        checked={selected}
        aria-label={t('librarySelect', row.title)}
        tabIndex={tabIndex}
        onClick={(event) => on.select(index, event.shiftKey)}
      />
      <div class="row-text">
        <a class="row-title" lang="zh" href={addressOf({ kind: 'read', id: row.id })} tabIndex={tabIndex}>
          {row.state === 'unread' && <span class="unread-dot" role="img" aria-label={t('libraryUnread')} />}
          {row.title ? <MarkedText text={row.title} hits={findHits(row.title)} /> : t('libraryUntitled')}
        </a>
        <p class="row-excerpt" lang="zh">
          <MarkedText text={text} hits={findHits(text)} />
        </p>
        <p class="row-facts">
          {row.source && <span lang="zh">{row.source}</span>}
          <time dateTime={row.publishedAt ?? new Date(row.savedAt).toISOString()}>{shownDay(row)}</time>
          <span>{t('libraryCharacters', formatNumber(row.counts.characters, language))}</span>
          {row.counts.figures > 0 && <span>{t('libraryFigures', row.counts.figures)}</span>}
          {others > 0 && (
            <button type="button" class="others" tabIndex={tabIndex} onClick={() => on.openGroup(row.id)}>
              {t('libraryOthers', others)}
            </button>
          )}
          {versions > 0 && (
            <a href={addressOf({ kind: 'versions', id: row.id })} tabIndex={tabIndex}>
              {t('libraryVersions', versions)}
            </a>
          )}
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

/** The page's own day, else the day it was saved. */
function shownDay({ publishedAt, savedAt }: LibraryRow): string {
  return publishedAt ? publishedAt.slice(0, 10) : showDay(savedAt);
}
