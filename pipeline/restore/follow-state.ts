import { oddMarkCost } from './mark-habits.ts';
import { meetingCost, openAfter, strayCost } from './paired-marks.ts';
import { isReading } from './readings.ts';
import { conversion } from './restore-model.ts';
import type { Move, SearchContext, Sink, State } from './search-state.ts';
import { cutMarkOf } from './units.ts';

/** What moves cost in nats beyond the likelihood of the text they give. */
export const moveCosts = {
  /** A character whose first byte is lost although no known step loses it. */
  lostLead: 6,
  /** Damage that left no question mark behind, where none did and where others did. */
  silent: 2,
  silentHere: 7,
  /** A pair of bytes that became a private-use character and was dropped. Longer readings are likelier than the model says. */
  hidden: -1.4,
  /** An ASCII character eaten as second byte. */
  eaten: 3,
  /** The same where nothing shows it, and no digit or mark stands beside it. */
  eatenAlone: 4,
  /** Not knowing which digit or letter that was. */
  unknown: 0.5,
  /** A gloss that cannot be read from the character before it. */
  oddGloss: 8,
  /** A form the page's script does not have: 达 on a traditional page, 達 on a simplified one. */
  foreignForm: 7,
  /** A mark inside a shifted run, where the farm would have cut. */
  uncutMark: 8,
} as const;

/** Stands for an ASCII character that was eaten. */
export const square = 0x25a1;
const anyDigit = 0x30;

/** A step of the search: what it reads and where it ends. */
export interface Step {
  move: Move;
  /** Offset behind what the step has read. */
  at: number;
  /** The character it gives; 0 for none. */
  unit: number;
  /** A second one. */
  also?: number;
  pending: number;
  cost: number;
}

/** Hands the state after a step on, unless it lies too far behind to matter. */
export function follow(context: SearchContext, state: State, step: Step, sink: Sink): void {
  const next = stateAfter(context, state, step, sink);
  if (next) sink.add(next);
}

/** The state after a step; nothing when the sink would not take it. */
export function stateAfter(context: SearchContext, state: State, step: Step, sink: Sink): State | undefined {
  const { unit, also, pending } = step;
  let { beforeLast, last, open } = state;
  let score = state.score - step.cost - strayCost(open, unit);
  let out = '';
  const { floor } = sink;
  // A character can only cost.
  if (score < floor(step.at)) return undefined;
  if (unit !== 0) {
    score += scoreUnit(context, beforeLast, last, unit);
    if (also === square) score += scoreUnit(context, last, unit, anyDigit) - moveCosts.unknown;
    else if (also !== undefined) score += scoreUnit(context, last, unit, also);
  }
  if (score < floor(step.at)) return undefined;
  if (unit !== 0) {
    beforeLast = last;
    last = unit;
    open = openAfter(open, unit);
    out = String.fromCharCode(unit);
    if (also !== undefined) {
      beforeLast = last;
      last = also;
      out += String.fromCharCode(also);
    }
  }
  if (pending !== 0 || unit === 0) {
    return { from: state, move: step.move, at: step.at, pending, score, out, straight: 0, beforeLast, last, open };
  }
  const at = behindGloss(context, last, step.at);
  // What follows tells whether a mark was missed or made up.
  score -= meetingCost(open, context.marksAhead(at));
  return { from: state, move: step.move, at, pending, score, out, straight: 0, beforeLast, last, open };
}

/** How likely a character is here, in the form it has. */
export function scoreUnit(
  { scorer, model, survey }: SearchContext,
  beforeLast: number,
  last: number,
  unit: number,
): number {
  const score = scorer.step(beforeLast, last, unit) - oddMarkCost(beforeLast, last, unit);
  const form = model.conversionOf[unit];
  if (form === conversion.none) return score;
  return (form === conversion.unwritten) === survey.traditional ? score - moveCosts.foreignForm : score;
}

/** The offset behind a gloss at `at` that belongs to the character just read; `at` where there is none. */
export function behindGloss(context: SearchContext, last: number, at: number): number {
  const gloss = context.glossAt.get(at);
  if (!gloss?.opened || context.model.plainOf[last] === 0) return at;
  return isReading(context.model, last, gloss.syllable) ? gloss.end : at;
}

/** The character of two bytes; 0 when they are none, or a private one. */
export function characterOf({ gbk }: SearchContext, first: number, second: number): number {
  const unit = gbk.unitOf[first * 256 + second] ?? 0;
  return unit >= 0xe000 && unit <= 0xf8ff ? 0 : unit;
}

/** What it costs to read a character that shows neither gloss nor cut. */
export function plainCost(context: SearchContext, unit: number): number {
  return cutMarkOf(unit) === 0 ? context.costs.unglossed(unit) : moveCosts.uncutMark;
}
