import { characterOf, moveCosts, plainCost, scoreUnit, stateAfter } from './follow-state.ts';
import { type SearchContext, type Sink, type State, showsLoss } from './search-state.ts';
import { closeOn, readAfterLead, standsAlone } from './shifted-moves.ts';

/** How many first halves of a hidden pair are followed up at each place, and how many of those to a second pair. */
const width = 4;
const againWidth = 3;

/** A reading that has taken the first byte of a hidden pair. */
interface Half {
  state: State;
  /** What the other byte may be. */
  seconds: readonly number[];
}

/**
 * Bytes that became private-use characters are not shown at all: `(lead, g1) (g2, …)` with g1 g2 dropped, where GBK's
 * user-defined zones tell which g1 and g2 there can be.
 */
export function readHidden(context: SearchContext, states: readonly State[], at: number, sink: Sink): void {
  const one = hideAfter(context, states, at);
  const two = one.slice(0, againWidth).flatMap((half) => hideAgain(context, half, at));
  const bad = showsLoss(context, at);
  const alone = bad && standsAlone(context, at);
  for (const { state, seconds } of nearest([...one, ...two])) {
    for (const lead of seconds) readAfterLead(context, { state, lead }, at, sink);
    if (!bad) continue;
    const close = { at: at + 1, cost: alone ? 0 : moveCosts.eaten, sink, eaten: !alone };
    // Both bytes are unknown: only characters the language model expects here are tried.
    for (const unit of context.likelyAfter(state.last)) {
      if (seconds.includes((context.gbk.codeOf[unit] ?? 0) >> 8)) closeOn(context, state, unit, close);
    }
  }
}

/** The best states whose character ends in the first byte of a hidden pair. */
function hideAfter(context: SearchContext, states: readonly State[], at: number): Half[] {
  const found: { state: State; unit: number; score: number; cost: number; seconds: readonly number[] }[] = [];
  for (const state of states) {
    for (const [first, seconds] of context.hiddenPairs) {
      const unit = characterOf(context, state.pending, first);
      if (unit === 0) continue;
      const cost = moveCosts.hidden + plainCost(context, unit);
      const score = state.score - cost + scoreUnit(context, state.beforeLast, state.last, unit);
      if (found.length < width || score > (found.at(-1)?.score ?? 0)) {
        found.push({ state, unit, score, cost, seconds });
        found.sort((a, b) => b.score - a.score);
        if (found.length > width) found.pop();
      }
    }
  }
  return found.flatMap(({ state, unit, cost, seconds }) => halfOf(context, state, { unit, cost, at, seconds }));
}

/** Two hidden pairs in a row: the character between them is known by nothing but its place. */
function hideAgain(context: SearchContext, { state, seconds }: Half, at: number): Half[] {
  const halves: Half[] = [];
  for (const unit of context.likelyAfter(state.last)) {
    const code = context.gbk.codeOf[unit] ?? 0;
    const next = context.hiddenPairs.get(code & 255);
    if (!next || !seconds.includes(code >> 8)) continue;
    const cost = moveCosts.hidden + plainCost(context, unit);
    halves.push(...halfOf(context, state, { unit, cost, at, seconds: next }));
  }
  return nearest(halves);
}

function halfOf(
  context: SearchContext,
  state: State,
  { unit, cost, at, seconds }: { unit: number; cost: number; at: number; seconds: readonly number[] },
): Half[] {
  const half = stateAfter(context, state, { move: 'hidden', at, unit, pending: 1, cost }, everything);
  return half ? [{ state: half, seconds }] : [];
}

const everything: Sink = { add: () => {}, floor: () => Number.NEGATIVE_INFINITY };

function nearest(halves: Half[]): Half[] {
  return halves.sort((a, b) => b.state.score - a.state.score).slice(0, width);
}
