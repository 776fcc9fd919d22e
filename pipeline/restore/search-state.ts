import type { GbkTable } from './gbk-table.ts';
import type { MarksAhead } from './paired-marks.ts';
import type { Gloss } from './read-glosses.ts';
import type { RestoreModel } from './restore-model.ts';
import type { Scorer } from './score-text.ts';
import type { PageSurvey } from './survey-page.ts';
import { isBad } from './units.ts';

/** How a state came to be; `copy` alone leaves the text as it is. */
export type Move = 'start' | 'copy' | 'cut' | 'shift' | 'eaten' | 'hidden' | 'lost';

/** A reading of the text up to `at`. */
export interface State {
  from: State | undefined;
  move: Move;
  /** Offset of the next unread unit of the damaged text. */
  at: number;
  /** First byte of a character whose second byte is still to come; 0 when bytes and characters stand straight. */
  pending: number;
  score: number;
  /** What the move added to the restored text. */
  out: string;
  beforeLast: number;
  last: number;
  /** Quotation marks and brackets that are open, as `openAfter` counts them. */
  open: number;
  /** Characters copied since the bytes stood straight. */
  straight: number;
  /** The best state this one was preferred to, with the same ending. */
  rival?: State;
}

/** What moves need to know of the text and the page. */
export interface SearchContext {
  text: string;
  /** Readings in brackets by the offset they begin at. */
  glossAt: Map<number, Gloss>;
  marksAhead: (at: number) => MarksAhead;
  survey: PageSurvey;
  model: RestoreModel;
  gbk: GbkTable;
  scorer: Scorer;
  /** Converted characters by toneless reading. */
  convertedByReading: (syllable: string) => readonly number[];
  /** Characters the language model has seen after this one, in the script of the page. */
  likelyAfter: (last: number) => readonly number[];
  /** Pairs of bytes that decode to private-use characters, by their first byte. */
  hiddenPairs: ReadonlyMap<number, readonly number[]>;
  /** What it costs to read a converted character where the page shows no gloss, and to begin a run. */
  costs: { unglossed: (unit: number) => number; begin: number; literal: number };
}

/** Whether the text shows, at an offset, that bytes could not be decoded. */
export function showsLoss({ text, survey }: SearchContext, at: number): boolean {
  const unit = text.charCodeAt(at);
  // Where such bytes left nothing, a question mark is a question mark.
  return isBad(unit) && !survey.silent;
}

/** The state before any damage, after the two characters that stand before it and the pairs of marks they leave open. */
export function startState(at: number, before: string, open: number): State {
  return {
    ...{ from: undefined, move: 'start', at, pending: 0, score: 0, out: '', straight: 0, open },
    beforeLast: before.length > 1 ? before.charCodeAt(before.length - 2) : 10,
    last: before.length > 0 ? before.charCodeAt(before.length - 1) : 10,
  };
}

/** Where states go that a move leads to. */
export interface Sink {
  add(state: State): void;
  /** The score below which a state at this offset is too far behind to be taken. */
  floor(at: number): number;
}
