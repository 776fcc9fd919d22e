import { expandState } from './moves.ts';
import type { SearchContext, Sink, State } from './search-state.ts';
import { closeSilently } from './shifted-moves.ts';

/** How many states are kept at each place of the text, and how far behind the best they may lie, in nats. */
const beamWidth = 10;
const straightWidth = 5;
const beamDepth = 20;
/** A shifted reading this far behind the best aligned one will not come back. */
const settled = 10;
/** Characters to read past the damage, so that they speak for the reading before them. */
const lookAhead = 3;
const longestWindow = 400;

/** The best reading of a damaged window, and the states it was chosen from. */
export interface Reading {
  /** From the start of the window to its end, the first state left out. */
  path: State[];
  /** States that ended at the same place with another text. */
  others: State[];
}

/**
 * Reads the text from `start` as bytes that may have slipped by one, until they surely stand straight again.
 * Returns nothing when no reading reaches the end of the window.
 */
export function searchRun(context: SearchContext, start: State): Reading | undefined {
  const lineEnd = context.text.indexOf('\n', start.at);
  const end = Math.min(lineEnd < 0 ? context.text.length : lineEnd, start.at + longestWindow);
  const waiting = new Map<number, Place>([[start.at, { states: new Map([[0, start]]), best: 0 }]]);
  const sink: Sink = {
    add: (state) => add(waiting, state, end),
    floor: (at) => (waiting.get(at)?.best ?? Number.NEGATIVE_INFINITY) - beamDepth,
  };
  for (let at = start.at; at <= end; at++) {
    if (context.survey.silent) {
      for (const state of narrow(waiting.get(at))) if (state.pending !== 0) closeSilently(context, state, at, sink);
    }
    const states = narrow(waiting.get(at));
    waiting.delete(at);
    const [best] = states;
    if (!best) continue;
    if (isSettled(states, at, { start: start.at, end }) && !isAhead(waiting, best)) return readingOf(states);
    if (at === end) return readingOf(states);
    expandState(context, states, at, sink);
  }
  return undefined;
}

/** States at one place of the text, the better one of those that go on alike. */
interface Place {
  states: Map<number, State>;
  best: number;
}

function add(waiting: Map<number, Place>, state: State, end: number): void {
  if (state.at > end) return;
  let place = waiting.get(state.at);
  if (!place) {
    place = { states: new Map(), best: state.score };
    waiting.set(state.at, place);
  }
  if (state.score > place.best) place.best = state.score;
  else if (state.score < place.best - beamDepth) return;
  // A small whole number keys a map faster than an exact one; states that only share the key take the next.
  let key = (((state.pending * 31 + state.last) * 8191 + state.beforeLast) * 127 + state.open) & 0x3fffffff;
  let other = place.states.get(key);
  while (other && !goOnAlike(other, state)) other = place.states.get(++key);
  if (!other) {
    place.states.set(key, state);
  } else if (other.score >= state.score) {
    if (!other.rival || other.rival.score < state.score) other.rival = state;
  } else {
    state.rival = other;
    place.states.set(key, state);
  }
}

function goOnAlike(a: State, b: State): boolean {
  return a.pending === b.pending && a.last === b.last && a.beforeLast === b.beforeLast && a.open === b.open;
}

/** The best shifted states and the best straight ones: what has just been put straight has cost something and pays later. */
function narrow(place: Place | undefined): State[] {
  if (!place) return [];
  const straight: State[] = [];
  const shifted: State[] = [];
  for (const state of place.states.values()) {
    if (state.score >= place.best - beamDepth) (state.pending === 0 ? straight : shifted).push(state);
  }
  if (straight.length + shifted.length === 1) return straight.length === 1 ? straight : shifted;
  straight.sort(byScore);
  shifted.sort(byScore);
  return [...straight.slice(0, straightWidth), ...shifted.slice(0, beamWidth)].sort(byScore);
}

function byScore(a: State, b: State): number {
  return b.score - a.score;
}

function isSettled(states: readonly State[], at: number, window: { start: number; end: number }): boolean {
  const [best] = states;
  if (best?.pending !== 0 || at === window.start || at === window.end) return false;
  if (best.straight < lookAhead) return false;
  return states.every((state) => state.pending === 0 || state.score < best.score - settled);
}

/** Whether a state that passed over a gloss or a tag may still win. */
function isAhead(waiting: Map<number, Place>, best: State): boolean {
  for (const place of waiting.values()) if (place.best > best.score - settled) return true;
  return false;
}

function readingOf(states: readonly State[]): Reading | undefined {
  const [best, ...others] = states.filter((state) => state.pending === 0);
  if (!best) return undefined;
  const path: State[] = [];
  for (let state: State | undefined = best; state?.from; state = state.from) path.push(state);
  return { path: path.reverse(), others };
}
