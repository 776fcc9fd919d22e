import type { Figure } from '../types.ts';

/**
 * One figure for a number that title or headings and body both state: the body's record, which knows more, with the
 * title's weight and a link to both places in `also`. Order of the first places is kept.
 */
export function mergeRepeats(figures: readonly Figure[], isHeadline: (figure: Figure) => boolean): Figure[] {
  const merged: Figure[] = [];
  for (const figure of figures) {
    const index = merged.findIndex((other) => isHeadline(other) && isSame(other, figure));
    const first = merged[index];
    if (!first) {
      merged.push(figure);
      continue;
    }
    const { block, start, end } = figure;
    // The heading's place stays first, so that the card keeps its rank; the body fills what the heading left out.
    merged[index] = {
      ...figure,
      ...first,
      ...(figure.time && { time: figure.time }),
      ...(figure.speaker && { speaker: figure.speaker }),
      ...(figure.comparison && { comparison: figure.comparison }),
      ...(figure.scope && !first.scope && { scope: figure.scope }),
      key: first.key < figure.key ? first.key : figure.key,
      also: [...(first.also ?? []), { block, start, end }],
    };
  }
  return merged;
}

function isSame(first: Figure, second: Figure): boolean {
  return (
    first.block !== second.block &&
    first.unitClass === second.unitClass &&
    first.value === second.value &&
    first.min === second.min &&
    first.max === second.max &&
    isSameTime(first.time, second.time) &&
    (first.metric ?? '') !== '' &&
    overlap(first.metric ?? '', second.metric ?? '') >= 0.6
  );
}

function isSameTime(first: string | undefined, second: string | undefined): boolean {
  return first === undefined || second === undefined || first.includes(second) || second.includes(first);
}

/** The share of the shorter name's characters that the other has too. */
function overlap(first: string, second: string): number {
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  const rest = [...long];
  let shared = 0;
  for (const char of short) {
    const at = rest.indexOf(char);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return short === '' ? 0 : shared / [...short].length;
}
