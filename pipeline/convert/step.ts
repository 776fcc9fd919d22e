import type { Lexicon } from './lexicon.ts';

/** Text after one step of conversion, with the stretches whose length changed. */
export interface Step {
  text: string;
  /** In order, in UTF-16 code units of the text before the step; all other characters keep their distances. */
  shifts: Shift[];
  /** Places in the text before the step where characters had a choice that no word settled, when the step makes choices. */
  unsettled?: readonly number[];
}

export interface Shift {
  start: number;
  end: number;
  /** How long the stretch is after the step. */
  length: number;
}

/** Collects what a step changes in a text, from left to right, and notes where its length changes. */
export class StepWriter {
  readonly #text: string;
  readonly #parts: string[] = [];
  readonly #shifts: Shift[] = [];
  #done = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Puts `after` in place of the text from `start` to `end`; what lies between two of these stays. */
  put(start: number, end: number, after: string): void {
    if (start > this.#done) this.#parts.push(this.#text.slice(this.#done, start));
    this.#parts.push(after);
    this.#done = end;
    if (after.length !== end - start) this.#shifts.push({ start, end, length: after.length });
  }

  finish(): Step {
    if (this.#parts.length === 0) return { text: this.#text, shifts: [] };
    return { text: this.#parts.join('') + this.#text.slice(this.#done), shifts: this.#shifts };
  }
}

/**
 * Where offsets of the text before a step are in the text after it. Offsets must be in order and so are the returned
 * ones. An offset inside a stretch that changed its length keeps its distance from the stretch's beginning, or goes to
 * its end when there is no such place any more.
 */
export function moveCuts(cuts: readonly number[], shifts: readonly Shift[]): number[] {
  let next = 0;
  let moved = 0;
  return cuts.map((cut) => {
    for (let shift = shifts[next]; shift && shift.end <= cut; shift = shifts[next]) {
      moved += shift.length - (shift.end - shift.start);
      next++;
    }
    const shift = shifts[next];
    if (!shift || cut <= shift.start) return cut + moved;
    return shift.start + moved + Math.min(cut - shift.start, shift.length);
  });
}

/** What a step by tables needs: phrases, longest first, and single characters for the rest. */
export interface StepTables {
  phrases: Lexicon<string>;
  characters: ReadonlyMap<string, string>;
  /** Whether the character at an offset stays as it is, whatever the tables say. */
  stays?: (at: number) => boolean;
}

/** Converts by the longest phrase at each place, else by the character; where `boundaries` are given, phrases stand between two of them only. */
export function convertByTables(
  text: string,
  { phrases, characters, stays = () => false }: StepTables,
  boundaries?: Uint8Array,
): Step {
  const writer = new StepWriter(text);
  const mayEnd = (end: number) => boundaries === undefined || boundaries[end] === 1;
  for (let at = 0; at < text.length; ) {
    const match = mayEnd(at) ? phrases.longestAt(text, at, mayEnd) : undefined;
    if (match) {
      writer.put(at, match.end, match.value);
      at = match.end;
      continue;
    }
    const size = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const form = stays(at) ? undefined : characters.get(text.slice(at, at + size));
    if (form !== undefined) writer.put(at, at + size, form);
    at += size;
  }
  return writer.finish();
}
