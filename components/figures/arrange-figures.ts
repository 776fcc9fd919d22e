import type { Figure } from '../../pipeline/types.ts';

export type Arrangement = 'weight' | 'text' | 'metric' | 'scope';

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
 * The figures in groups: by metric or place in the order of first mention, or all in one, in the order of the text or
 * with what matters most first.
 */
export function arrangeFigures(entries: readonly Entry[], arrangement: Arrangement): FigureGroup[] {
  if (entries.length === 0) return [];
  if (arrangement === 'text') return [{ entries: [...entries] }];
  if (arrangement === 'weight') {
    return [{ entries: entries.toSorted((a, b) => a.figure.key - b.figure.key || a.index - b.index) }];
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
