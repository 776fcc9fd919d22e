import type { Figure } from '../../pipeline/types.ts';

const shapes: Readonly<Record<string, string>> = {
  actual: 'M6 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8z',
  target: 'M6 1l5 5l-5 5l-5-5z',
  forecast: 'M6 1l5 5l-5 5l-5-5z',
  threshold: 'M1 2.5h10M1 6h10M1 9.5h10',
  rank: 'M4 1l-1 10M9 1l-1 10M1 4h10M1 8h10',
  up: 'M6 1l5 9h-10z',
  down: 'M6 11l5-9h-10z',
  flat: 'M1 6h10',
};

/** Tells kinds apart by shape, never by colour alone: ● level, ◇ goal, ▲▼ change, ☰ condition, # rank. */
export function KindSign({ figure }: { figure: Pick<Figure, 'kind' | 'direction'> }) {
  const shape = figure.kind === 'change' ? (figure.direction ?? 'flat') : figure.kind;
  return (
    <svg class="kind-sign" viewBox="0 0 12 12" aria-hidden="true" data-shape={shape}>
      <path d={shapes[shape]} />
    </svg>
  );
}
