import type { Figure } from '../../pipeline/types.ts';

export type Arrangement = 'text' | 'metric' | 'scope';

/** A figure with its place in the article's list, by which everything else knows it. */
export interface Entry {
  index: number;
  figure: Figure;
}

export interface FigureGroup {
  /** The metric or place the figures share; absent for the order of the text and for figures without one. */
  name?: string;
  entries: Entry[];
}

/**
 * The figures in groups: by metric or place in the order of first mention, or all in the order of the text. Groups of
 * the text's order begin with what matters most, so that the first cards are the headline.
 */
export function arrangeFigures(entries: readonly Entry[], arrangement: Arrangement): FigureGroup[] {
  if (arrangement === 'text') {
    const sorted = entries.toSorted((a, b) => a.figure.key - b.figure.key || a.index - b.index);
    return sorted.length > 0 ? [{ entries: sorted }] : [];
  }
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = entry.figure[arrangement] ?? '';
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  // What names nothing goes last.
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([name, own]) => ({ ...(name !== '' && { name }), entries: own }));
}
