import type { Figure } from '../../pipeline/types.ts';
import { comparisonWord, directionWord, kindWord } from '../figures/figure-words.ts';
import { KindSign } from '../figures/KindSign.tsx';
import { formatNumber } from '../format-number.ts';
import type { Translate } from '../messages.ts';
import { addressOf } from './library-place.ts';
import { ViewHead } from './ViewHead.tsx';

export interface BoardRow {
  id: string;
  figure: Figure;
  title: string;
  source?: string;
  /** The day its article appeared. */
  day: string;
  /** Of the largest in the same unit, from 0 to 1; absent where there is nothing to compare. */
  share?: number;
}

interface FigureBoardViewProps {
  /** Those that match what was typed, most common first; absent until they are read. */
  metrics: readonly { name: string; figures: number; articles: number }[] | undefined;
  typed: string;
  /** The metric whose figures are shown. */
  metric: string | undefined;
  rows: readonly BoardRow[];
  language: string;
  t: Translate;
  onTyped(typed: string): void;
}

/** So many are offered at once; the rest is found by typing. */
const metricLimit = 60;

/** What the articles of the library measure: the same metric at other places and times, side by side. */
export function FigureBoardView(props: FigureBoardViewProps) {
  const { metrics, metric, rows, t, language } = props;
  return (
    <main class="library-view figure-board" aria-busy={metrics === undefined}>
      <ViewHead title={t('boardTitle')} t={t}>
        <p class="hint">{t(metrics?.length === 0 && props.typed === '' ? 'boardNone' : 'boardHint')}</p>
      </ViewHead>
      <div class="board">
        <div class="metrics">
          <input
            type="search"
            value={props.typed}
            placeholder={t('boardFind')}
            aria-label={t('boardFind')}
            onInput={(event) => props.onTyped(event.currentTarget.value)}
          />
          <ul>
            {metrics?.slice(0, metricLimit).map(({ name, figures, articles }) => (
              <li key={name}>
                <a
                  href={addressOf({ kind: 'figures', metric: name })}
                  aria-current={name === metric ? 'true' : undefined}
                  title={t('boardCounts', figures, articles)}
                >
                  <span lang="zh">{name}</span>
                  <span class="count">{formatNumber(articles, language)}</span>
                </a>
              </li>
            ))}
          </ul>
          {metrics && metrics.length > metricLimit && (
            <p class="hint">{t('boardMore', formatNumber(metrics.length - metricLimit, language))}</p>
          )}
        </div>
        {metric !== undefined && rows.length > 0 && <BoardTable metric={metric} rows={rows} t={t} />}
      </div>
    </main>
  );
}

function BoardTable({ metric, rows, t }: { metric: string; rows: readonly BoardRow[]; t: Translate }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled with the arrow keys.
    <section class="board-table" tabIndex={0} aria-label={metric}>
      <table>
        <caption lang="zh">{metric}</caption>
        <thead>
          <tr>
            {(['columnScope', 'columnTime', 'columnRaw', 'columnSpeaker', 'columnArticle'] as const).map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang="zh">
          {rows.map(({ id, figure, title, source, day, share }) => (
            <tr key={`${id} ${figure.block} ${figure.start}`}>
              <th scope="row">{figure.scope ?? t('figuresUnnamed')}</th>
              <td>{figure.time ?? ''}</td>
              <td class="board-figure">
                <span class="board-value">
                  <KindSign figure={figure} />
                  <strong>{figure.raw}</strong>
                  <span class="hint">{words(figure, t)}</span>
                </span>
                {share !== undefined && <span class="board-bar" style={{ inlineSize: `${share * 100}%` }} />}
              </td>
              <td>{figure.speaker ?? ''}</td>
              <td>
                <a href={addressOf({ kind: 'read', id })}>{title || t('libraryUntitled')}</a>
                <span class="hint">{[source, day].filter(Boolean).join(' · ')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function words(figure: Figure, t: Translate): string {
  return [figure.kind !== 'actual' && kindWord(figure, t), directionWord(figure, t), comparisonWord(figure, t)]
    .filter(Boolean)
    .join(' · ');
}
