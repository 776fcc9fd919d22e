import type { Figure } from '../pipeline/types.ts';
import { fold } from './search/fold.ts';

/** A metric that figures of the library measure. */
export interface Metric {
  /** As most articles write it. */
  name: string;
  figures: number;
  articles: number;
}

/** A figure with the article it stands in. */
export interface BoardFigure {
  id: string;
  figure: Figure;
}

export interface FigureBoard {
  /** Those of most articles first. */
  metrics: Metric[];
  /** The figures of a metric, in either script. */
  figuresOf(metric: string): BoardFigure[];
}

/** Puts the figures of many articles together by what they measure, whichever script it is written in. */
export function makeFigureBoard(articles: Iterable<{ id: string; figures: readonly Figure[] }>): FigureBoard {
  const byMetric = new Map<string, BoardFigure[]>();
  for (const { id, figures } of articles) {
    for (const figure of figures) {
      if (!figure.metric) continue;
      const key = fold(figure.metric.trim());
      const known = byMetric.get(key);
      if (known) known.push({ id, figure });
      else byMetric.set(key, [{ id, figure }]);
    }
  }
  const metrics = [...byMetric.values()].map(
    (figures): Metric => ({
      name: commonest(figures.map(({ figure }) => figure.metric?.trim() ?? '')),
      figures: figures.length,
      articles: new Set(figures.map(({ id }) => id)).size,
    }),
  );
  metrics.sort((a, b) => b.articles - a.articles || b.figures - a.figures || (a.name < b.name ? -1 : 1));
  return { metrics, figuresOf: (metric) => byMetric.get(fold(metric.trim())) ?? [] };
}

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0] as [string, number])[0];
}
