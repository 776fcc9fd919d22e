/** A stretch of text in its own script beside its folded form of the same length; what matches on one cuts both. */
export interface Phrase {
  text: string;
  folded: string;
}

export interface Stretch {
  start: number;
  end: number;
}

/**
 * Tells of stretches asked for in order whether they overlap one of those given, also in order, so that all answers
 * together cost one pass.
 */
export function overlapping(given: readonly Stretch[]): (asked: Stretch) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < given.length && (given[next]?.end ?? 0) <= start) next++;
    return (given[next]?.start ?? end) < end;
  };
}

const emptyPhrase: Phrase = { text: '', folded: '' };

/** The part of a phrase between two offsets, in UTF-16 code units. */
export function slicePhrase(phrase: Phrase, start: number, end = phrase.text.length): Phrase {
  return { text: phrase.text.slice(start, end), folded: phrase.folded.slice(start, end) };
}

/** The part between two offsets without the stretches given, which are in order. */
export function sliceWithout(phrase: Phrase, { start, end }: Stretch, out: readonly Stretch[]): Phrase {
  let at = start;
  let result = emptyPhrase;
  for (const stretch of out) {
    if (stretch.end <= at || stretch.start >= end) continue;
    result = joinPhrases(result, slicePhrase(phrase, at, Math.max(at, stretch.start)));
    at = Math.min(stretch.end, end);
  }
  return joinPhrases(result, slicePhrase(phrase, at, Math.max(at, end)));
}

/** One phrase behind another. */
export function joinPhrases(first: Phrase, second: Phrase): Phrase {
  return { text: first.text + second.text, folded: first.folded + second.folded };
}

/** Takes words off the front for as long as the pattern, which is anchored with ^, matches. */
export function trimHead(phrase: Phrase, pattern: RegExp): Phrase {
  let rest = phrase;
  for (let match = pattern.exec(rest.folded); match?.[0]; match = pattern.exec(rest.folded)) {
    rest = slicePhrase(rest, match[0].length);
  }
  return rest;
}

/** Takes words off the end for as long as the pattern, which is anchored with $, matches. */
export function trimTail(phrase: Phrase, pattern: RegExp): Phrase {
  let rest = phrase;
  for (let match = pattern.exec(rest.folded); match?.[0]; match = pattern.exec(rest.folded)) {
    rest = slicePhrase(rest, 0, rest.folded.length - match[0].length);
  }
  return rest;
}
