import { expandState } from './moves.ts';
import { type RunReading, reproduces } from './prove-run.ts';
import { readGlosses } from './read-glosses.ts';
import type { SearchContext, State } from './search-state.ts';

/** With more readings than this open at one place, no run is proved. */
const mostOpen = 64;

/** Whether no other reading of a run, likely or not, gives the page's text when it is garbled again. */
export function isOnlyReading(context: SearchContext, from: State, run: RunReading): boolean {
  // What vanished without a trace can be anything.
  if (context.survey.silent) return false;
  const { end } = run;
  const waiting = new Map<number, State[]>([[from.at, [from]]]);
  const sink = {
    add: (state: State) => {
      if (!canBe(context, state)) return;
      const place = waiting.get(state.at);
      if (place) place.push(state);
      else waiting.set(state.at, [state]);
    },
    floor: () => Number.NEGATIVE_INFINITY,
  };
  for (let at = from.at; at < end; at++) {
    const states = waiting.get(at) ?? [];
    waiting.delete(at);
    if (states.length > mostOpen) return false;
    expandState(context, states, at, sink);
  }
  for (const state of [...waiting.values()].flat()) {
    // Whatever still reads on may come to another text further down.
    if (state.at !== end || state.pending !== 0) return false;
    const after = textFrom(state, from);
    if (after === run.after || hasGloss(after)) continue;
    if (reproduces(context, { ...run, after })) return false;
  }
  return true;
}

/**
 * Whether a reading can come from a clean text: none has half a gloss, and no step of the farm's loses a byte without
 * a trace.
 */
function canBe({ glossAt }: SearchContext, { move, pending, at }: State): boolean {
  if (move === 'lost') return false;
  return pending !== 0 || glossAt.get(at)?.opened !== false;
}

/** Letters of a gloss that were taken for shifted bytes in part: 帶仯縧ái). */
function hasGloss(text: string): boolean {
  return readGlosses(text).some((gloss) => gloss.toned);
}

function textFrom(last: State, first: State): string {
  let text = '';
  for (let state: State | undefined = last; state && state !== first; state = state.from) text = state.out + text;
  return text;
}
