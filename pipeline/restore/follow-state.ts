import { isReading } from './readings.ts';
import { conversion } from './restore-model.ts';
import type { Move, SearchContext, State } from './search-state.ts';

/** What moves cost in nats beyond the likelihood of the text they give. */
export const moveCosts = {
  /** A character whose first byte is lost although no known step loses it. */
  lostLead: 6,
  /** Damage that left no question mark behind. */
  silent: 5,
  /** A pair of bytes that became a private-use character and was dropped. */
  hidden: 1.5,
  /** An ASCII character eaten as second byte. */
  eaten: 3,
  /** A gloss that cannot be read from the character before it. */
  oddGloss: 8,
  /** A form the page's script does not have: 达 on a traditional page, 達 on a simplified one. */
  foreignForm: 7,
  /** A mark inside a shifted run, where the farm would have cut. */
  uncutMark: 8,
} as const;

/** Passes over a gloss that belongs to the character just read. */
export function behindGloss(context: SearchContext, state: State): State {
  const gloss = context.glossAt.get(state.at);
  if (!gloss?.opened || context.model.conversionOf[state.last] !== conversion.written) return state;
  return isReading(context.model, state.last, gloss.syllable) ? { ...state, at: gloss.end } : state;
}

/** The state after a move that reads `units`, or nothing when one of them is no character of GBK. */
export function follow(
  context: SearchContext,
  state: State,
  {
    move,
    at,
    units,
    pending,
    cost,
  }: { move: Move; at: number; units: readonly number[]; pending: number; cost: number },
): State {
  let { score, beforeLast, last } = state;
  let out = '';
  score -= cost;
  for (const unit of units) {
    score += context.scorer.step(beforeLast, last, unit) - formCost(context, unit);
    beforeLast = last;
    last = unit;
    out += String.fromCharCode(unit);
  }
  const next = { from: state, move, at, pending, score, out, straight: 0, beforeLast, last };
  return pending === 0 ? behindGloss(context, next) : next;
}

function formCost({ model, survey }: SearchContext, unit: number): number {
  const form = model.conversionOf[unit];
  if (form === conversion.none) return 0;
  return (form === conversion.unwritten) === survey.traditional ? moveCosts.foreignForm : 0;
}
