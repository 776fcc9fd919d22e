import { characterOf, follow, moveCosts, plainCost, square } from './follow-state.ts';
import { isReading } from './readings.ts';
import { type SearchContext, type Sink, type State, showsLoss } from './search-state.ts';
import { cutMarkOf } from './units.ts';

/**
 * Moves from a state whose bytes have slipped: each character shown is the second byte of one character and the first
 * of the next, until an ASCII character, a gloss or a cut puts the bytes straight.
 */
export function readShifted(context: SearchContext, state: State, at: number, sink: Sink): void {
  readAfterLead(context, { state, lead: state.pending }, at, sink);
  if (showsLoss(context, at)) closeAtBad(context, state, at, sink);
}

/** A state, and the first byte of the character that goes on from it. */
export interface Led {
  state: State;
  lead: number;
}

/** The moves that show in the text what the second byte is. */
export function readAfterLead(context: SearchContext, led: Led, at: number, sink: Sink): void {
  const unit = context.text.charCodeAt(at);
  const shown = context.gbk.codeOf[unit] ?? 0;
  if (shown !== 0) shiftPair(context, led, { at: at + 1, code: shown, shown: unit, sink });
  if (unit > 0x20 && unit < 0x7f) {
    if (context.survey.narrow) shiftPair(context, led, { at: at + 1, code: 0xa380 + unit, shown: unit, sink });
    if (unit >= 0x40) closeWith(context, led, { trail: unit, at: at + 1, cost: 0, sink });
  }
  if (unit === 0x20 || unit === 0x3000) shiftPair(context, led, { at: at + 1, code: 0xa1a1, shown: unit, sink });
  if (unit === 0x20ac) closeWith(context, led, { trail: 0x80, at: at + 1, cost: 0, sink });
  if (showsLoss(context, at)) closeAtGloss(context, led, { at: at + 1, cost: 0, sink });
}

interface Shown {
  /** Behind the character. */
  at: number;
  /** The two bytes shown. */
  code: number;
  /** The unit shown for them. */
  shown: number;
  sink: Sink;
}

/** `(b1, b2)` shown: b1 ends the character begun by the lead, b2 begins the next one. */
function shiftPair(context: SearchContext, { state, lead }: Led, { at, code, shown, sink }: Shown): void {
  const unit = characterOf(context, lead, code >> 8);
  if (unit === 0) return;
  const second = code & 255;
  const cost = plainCost(context, unit);
  if (second < 0x80) {
    // The next character is ASCII and was taken for a second byte.
    follow(context, state, { move: 'shift', at, unit, also: second, pending: 0, cost }, sink);
    return;
  }
  if (second === 0x80 || second === 0xff) return;
  // A gloss here fired on the shown pair, which is no character of the text.
  const gloss = context.glossAt.get(at);
  const own = gloss?.opened && context.model.plainOf[shown] !== 0;
  if (!own || !gloss) {
    follow(context, state, { move: 'shift', at, unit, pending: second, cost }, sink);
    return;
  }
  const odd = isReading(context.model, shown, gloss.syllable) ? 0 : moveCosts.oddGloss;
  follow(context, state, { move: 'shift', at: gloss.end, unit, pending: second, cost: cost + odd }, sink);
}

interface Close {
  at: number;
  cost: number;
  sink: Sink;
}

/** A second byte that shows as itself: the bytes stand straight again. */
function closeWith(
  context: SearchContext,
  { state, lead }: Led,
  { trail, at, cost, sink }: Close & { trail: number },
): void {
  const unit = characterOf(context, lead, trail);
  if (unit === 0) return;
  const gloss = context.glossAt.get(at);
  const toned = gloss?.opened && gloss.toned;
  const read = toned && isReading(context.model, unit, gloss.syllable);
  const odd = toned ? moveCosts.oddGloss : plainCost(context, unit);
  follow(context, state, { move: 'shift', at, unit, pending: 0, cost: cost + (read ? 0 : odd) }, sink);
}

/** `?` in a shifted run: a last byte that stood alone, or one that took an ASCII character with it. */
function closeAtBad(context: SearchContext, state: State, at: number, sink: Sink): void {
  const { text } = context;
  closeWith(context, { state, lead: state.pending }, { trail: 0x80, at: at + 1, cost: 2, sink });
  if (standsAlone(context, at)) closeAnyhow(context, state, { at: at + 1, cost: 0, sink });
  const tag = tagRest.exec(text.slice(at + 1, at + 12));
  if (tag) closeAnyhow(context, state, { at: at + 1 + tag[0].length, cost: 0, sink });
  else closeAnyhow(context, state, { at: at + 1, cost: moveCosts.eaten, sink, eaten: true });
}

// '/p>' behind an eaten '<'; here without its '>'.
export const htmlRest = '(?:\\/(?:p|div|span|strong|b|em|td|li|h\\d)|br ?\\/?|p)';
const tagRest = new RegExp(`^${htmlRest}>`);

/** Whether the question mark at `at` can be one byte, last before a cut or a line's end. */
export function standsAlone({ text }: SearchContext, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return at + 1 >= text.length || next === 10 || cutMarkOf(next) !== 0;
}

/** The same where the `?` was dropped too: nothing of the text is read. */
export function closeSilently(context: SearchContext, state: State, at: number, sink: Sink): void {
  const unit = context.text.charCodeAt(at);
  closeAtGloss(context, { state, lead: state.pending }, { at, cost: 0, sink });
  if (cutMarkOf(unit) !== 0 || at >= context.text.length) closeAnyhow(context, state, { at, cost: 0, sink });
  else {
    // What was eaten most often stands among its like: a digit among digits.
    const alike = unit > 0x20 && unit < 0x40;
    closeAnyhow(context, state, { at, cost: alike ? moveCosts.eaten : moveCosts.eatenAlone, sink, eaten: true });
  }
}

/** `?shí)`: the opening bracket was eaten, the reading tells the character. */
function closeAtGloss(context: SearchContext, { state, lead }: Led, { at, cost, sink }: Close): void {
  const gloss = context.glossAt.get(at);
  if (!gloss || gloss.opened) return;
  for (const unit of context.convertedByReading(gloss.syllable)) {
    if ((context.gbk.codeOf[unit] ?? 0) >> 8 !== lead) continue;
    follow(context, state, { move: 'shift', at: gloss.end, unit, pending: 0, cost }, sink);
  }
}

/** Any second byte at all; `eaten` when an ASCII character went with it, which shows as □. */
function closeAnyhow(context: SearchContext, state: State, close: Close & { eaten?: boolean }): void {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const unit = characterOf(context, state.pending, trail);
    if (unit !== 0) closeOn(context, state, unit, close);
  }
}

/** Ends a run with a known character and, where one was eaten, an unknown ASCII one. */
export function closeOn(
  context: SearchContext,
  state: State,
  unit: number,
  { at, cost, sink, eaten }: Close & { eaten?: boolean },
): void {
  const full = cost + plainCost(context, unit);
  if (!eaten) {
    follow(context, state, { move: 'cut', at, unit, pending: 0, cost: full }, sink);
    return;
  }
  follow(context, state, { move: 'eaten', at, unit, also: square, pending: 0, cost: full }, sink);
  // Before a digit or what stands behind one, a digit was eaten as likely as a comma.
  if (!context.survey.narrow || besideNumber.test(context.text[at] ?? '')) return;
  follow(context, state, { move: 'eaten', at, unit, also: comma, pending: 0, cost: full }, sink);
}

const comma = 0x2c;
const besideNumber = /[\d.%％亿億万萬千百元年月日号號时時点點分秒个個名家人次岁歲米吨噸块塊位场場倍度级級期届屆条條]/;
