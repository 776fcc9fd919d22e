import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { citeFigure, printFiguresCsv, printFiguresMarkdown } from '../../pipeline/print/print-figures.ts';
import type { Article } from '../../pipeline/types.ts';
import type { MessageKey, Translate } from '../messages.ts';
import { type FigureColours, figureColours } from '../settings/settings.ts';
import { type Arrangement, arrangeFigures, type Entry, type FigureGroup } from './arrange-figures.ts';
import { BulletChart } from './BulletChart.tsx';
import { FigureCard } from './FigureCard.tsx';
import { FigureTable } from './FigureTable.tsx';
import { figureNames } from './figure-names.ts';
import { placesOf } from './figure-places.ts';
import { coloursMessage } from './figure-words.ts';
import { findBullets } from './find-bullets.ts';
import { findMoneyScales } from './find-money-scales.ts';
import { findTargetSeries } from './find-target-series.ts';
import { MoneyChart } from './MoneyChart.tsx';
import { TargetChart } from './TargetChart.tsx';
import { useFigureLinks } from './use-figure-links.ts';

export interface KeyFiguresProps {
  /** The article as shown, with its figures. */
  article: Article;
  /** The figure the reader was led to, an index into the article's figures. */
  active: number | undefined;
  colours: FigureColours;
  /** Whether all cards stand open, as for printing; else the first few. */
  whole?: boolean;
  /** The language of the article's text, for `lang`. */
  textLanguage?: string | undefined;
  t: Translate;
  /** Where Alt+↑ and Alt+↓ are listened for; the window when absent. */
  keys?: EventTarget;
  onJump(index: number, block?: string): void;
  onCopy(text: string): void;
  onColours(colours: FigureColours): void;
}

const openAtFirst = 5;

/** The key figures of an article: charts where numbers belong together, cards for the rest, a table of all. */
export function KeyFigures(props: KeyFiguresProps) {
  const { article, active, t, onJump, onCopy } = props;
  const sidebar = useRef<HTMLElement>(null);
  const arrangement = useSignal<Arrangement>('weight');
  const unfolded = useSignal(props.whole ?? false);
  const copied = useSignal<number | 'csv' | 'markdown' | undefined>(undefined);
  const { figures } = article;
  const hovered = useFigureLinks(sidebar, { count: figures.length, active, keys: props.keys ?? window, onJump });
  const found = useMemo(() => read(figures.map((figure, index) => ({ figure, index }))), [figures]);
  const byWeight = arrangement.value === 'weight';
  const cards = byWeight ? found.cards.filter(({ figure }) => figure.kind !== 'threshold') : found.cards;
  const groups = useMemo(() => arrangeFigures(cards, arrangement.value), [found, arrangement.value]);
  const shown = unfolded.value || !byWeight ? groups : firstOf(groups, cards, active);
  const conditions = byWeight ? found.cards.filter(({ figure }) => figure.kind === 'threshold') : [];
  const rest = cards.length - shown.reduce((sum, { entries }) => sum + entries.length, 0);

  useEffect(() => {
    const card = sidebar.current?.querySelector(`[data-card="${active}"]`);
    card?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  const copy = (what: number | 'csv' | 'markdown') => {
    const names = figureNames(t);
    const figure = typeof what === 'number' ? figures[what] : undefined;
    if (figure) onCopy(citeFigure(article, figure));
    else onCopy(what === 'csv' ? printFiguresCsv(article, names) : printFiguresMarkdown(article, names));
    copied.value = what;
  };
  const choice = (name: Arrangement, key: MessageKey) => (
    <button type="button" aria-pressed={arrangement.value === name} onClick={() => (arrangement.value = name)}>
      {t(key)}
    </button>
  );
  const list = (entries: readonly Entry[], name: string | undefined) => (
    <section key={name ?? ''} class="figure-group">
      {name !== undefined && <h3>{name}</h3>}
      <ul class="figure-cards">
        {entries.map(({ index, figure }) => (
          <FigureCard
            key={index}
            index={index}
            figure={figure}
            places={placesOf(article, figure, t)}
            current={active === index}
            lit={hovered.value === index}
            copied={copied.value === index}
            t={t}
            onJump={(block) => onJump(index, block)}
            onCopy={() => copy(index)}
          />
        ))}
      </ul>
    </section>
  );
  return (
    <aside class="key-figures" ref={sidebar} data-colours={props.colours} aria-label={t('keyFigures')}>
      <header>
        <h2>
          {t('keyFigures')} <span class="figure-count">{figures.length}</span>
        </h2>
        <fieldset class="figure-arrangement" aria-label={t('figuresArrange')}>
          {choice('weight', 'figuresByWeight')}
          {choice('text', 'figuresByText')}
          {choice('metric', 'figuresByMetric')}
          {choice('scope', 'figuresByScope')}
        </fieldset>
      </header>
      <div lang={props.textLanguage}>
        <TargetChart series={found.series} active={active} t={t} onJump={onJump} />
        <BulletChart bullets={found.bullets} active={active} t={t} onJump={onJump} />
        {shown.map(({ name, entries }) =>
          list(
            entries,
            arrangement.value === 'metric' || arrangement.value === 'scope' ? (name ?? t('figuresUnnamed')) : undefined,
          ),
        )}
      </div>
      {(rest > 0 || unfolded.value) && byWeight && (
        <button
          type="button"
          class="figure-more"
          aria-expanded={unfolded.value}
          onClick={() => (unfolded.value = !unfolded.value)}
        >
          {unfolded.value ? t('figuresFewer') : t('figuresMore', rest)}
        </button>
      )}
      <div lang={props.textLanguage}>
        {conditions.length > 0 && list(conditions, t('figuresConditions'))}
        {found.money.map((scale) => (
          <MoneyChart key={scale.unit} scale={scale} active={active} t={t} onJump={onJump} />
        ))}
      </div>
      <FigureTable article={article} textLanguage={props.textLanguage} t={t} onJump={onJump} />
      <footer>
        <button type="button" onClick={() => copy('csv')}>
          {t(copied.value === 'csv' ? 'figureCopied' : 'figuresCopyCsv')}
        </button>
        <button type="button" onClick={() => copy('markdown')}>
          {t(copied.value === 'markdown' ? 'figureCopied' : 'figuresCopyMarkdown')}
        </button>
        <label>
          {t('figureColours')}
          <select value={props.colours} onChange={(event) => props.onColours(coloursOf(event.currentTarget.value))}>
            {figureColours.map((colours) => (
              <option key={colours} value={colours}>
                {t(coloursMessage[colours])}
              </option>
            ))}
          </select>
        </label>
      </footer>
      <p class="figure-said" role="status">
        {copied.value === undefined ? '' : t('figureCopied')}
      </p>
    </aside>
  );
}

function coloursOf(value: string): FigureColours {
  return figureColours.find((colours) => colours === value) ?? 'neutral';
}

/** What the charts show is not shown again as a card. */
function read(entries: readonly Entry[]) {
  const series = findTargetSeries(entries);
  const charted = new Set(series.flatMap(({ points }) => points.map(({ index }) => index)));
  const bullets = findBullets(entries.filter(({ index }) => !charted.has(index)));
  for (const { target, actual } of bullets) charted.add(target.index).add(actual.index);
  const cards = entries.filter(({ index }) => !charted.has(index));
  return { series, bullets, cards, money: findMoneyScales(entries) };
}

/** The first cards of the headline, and the one the reader was led to. */
function firstOf(groups: readonly FigureGroup[], cards: readonly Entry[], active: number | undefined): FigureGroup[] {
  const all = groups.flatMap(({ entries }) => entries);
  const first = all.slice(0, openAtFirst);
  const led = cards.find(({ index }) => index === active);
  const entries = led && !first.includes(led) ? [...first, led] : first;
  return entries.length > 0 ? [{ entries }] : [];
}
