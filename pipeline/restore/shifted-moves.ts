import { follow, moveCosts } from './follow-state.ts';
import { isReading } from './readings.ts';
import { conversion } from './restore-model.ts';
import type { SearchContext, State } from './search-state.ts';
import { cutMarkOf, isBad, isPrivateUse } from './units.ts';

/** How many first halves of a hidden pair are followed up at each place. */
const hiddenWidth = 8;

/**
 * Moves from states whose bytes have slipped: each character shown is the second byte of one character and the first
 * of the next, until an ASCII character, a gloss or a cut puts the bytes straight.
 */
export function shiftedMoves(
  context: SearchContext,
  states: readonly State[],
  at: number,
  add: (state: State) => void,
): void {
  for (const state of states) {
    readShifted(context, state, at, add);
    closeOpenly(context, state, at, add);
  }
  if (!context.survey.privateUse) readHidden(context, states, at, add);
}

function readShifted(context: SearchContext, state: State, at: number, add: (state: State) => void): void {
  const { text, gbk } = context;
  const unit = text.charCodeAt(at);
  const shown = gbk.codeOf[unit] ?? 0;
  if (shown !== 0)
    add0(add, shiftPair(context, state, { at: at + 1, first: shown >> 8, second: shown & 255, shown: unit }));
  if (unit > 0x20 && unit < 0x7f && context.survey.narrow) {
    add0(add, shiftPair(context, state, { at: at + 1, first: 0xa3, second: unit + 0x80, shown: unit }));
  }
  if (unit === 0x20 || unit === 0x3000) {
    add0(add, shiftPair(context, state, { at: at + 1, first: 0xa1, second: 0xa1, shown: unit }));
  }
  if (unit >= 0x40 && unit < 0x7f) closeWith(context, state, { trail: unit, at: at + 1, cost: 0, add });
  if (unit === 0x20ac) closeWith(context, state, { trail: 0x80, at: at + 1, cost: 0, add });
  if (isBad(unit)) closeAtGloss(context, state, { at: at + 1, cost: 0, add });
}

/** The pending byte is known, and so the second one may be any. */
function closeOpenly(context: SearchContext, state: State, at: number, add: (state: State) => void): void {
  const unit = context.text.charCodeAt(at);
  if (isBad(unit)) closeAtBad(context, state, at, add);
  else if (context.survey.silent) closeSilently(context, state, at, add);
}

/** `(b1, b2)` shown: b1 ends the pending character, b2 begins the next one. */
function shiftPair(
  context: SearchContext,
  state: State,
  { at, first, second, shown }: { at: number; first: number; second: number; shown: number },
): State | undefined {
  const unit = characterOf(context, state.pending, first);
  if (unit === 0) return undefined;
  const cost = plainCost(context, unit);
  if (second < 0x80) {
    // The next character is ASCII and was taken for a second byte.
    return follow(context, state, { move: 'shift', at, units: [unit, second], pending: 0, cost });
  }
  if (second === 0x80 || second === 0xff) return undefined;
  // A gloss here fired on the shown pair, which is no character of the text.
  const gloss = context.glossAt.get(at);
  const own = gloss?.opened && context.model.conversionOf[shown] === conversion.written;
  if (!own || !gloss) return follow(context, state, { move: 'shift', at, units: [unit], pending: second, cost });
  const odd = isReading(context.model, shown, gloss.syllable) ? 0 : moveCosts.oddGloss;
  return follow(context, state, { move: 'shift', at: gloss.end, units: [unit], pending: second, cost: cost + odd });
}

interface Close {
  at: number;
  cost: number;
  add: (state: State) => void;
}

/** A second byte that shows as itself: the bytes stand straight again. */
function closeWith(context: SearchContext, state: State, { trail, at, cost, add }: Close & { trail: number }): void {
  const unit = characterOf(context, state.pending, trail);
  if (unit === 0) return;
  const gloss = context.glossAt.get(at);
  const read = gloss?.opened && gloss.toned && isReading(context.model, unit, gloss.syllable);
  const odd = gloss?.opened && gloss.toned ? moveCosts.oddGloss : plainCost(context, unit);
  add(follow(context, state, { move: 'shift', at, units: [unit], pending: 0, cost: cost + (read ? 0 : odd) }));
}

/** `?` in a shifted run: a last byte that stood alone, or one that took an ASCII character with it. */
function closeAtBad(context: SearchContext, state: State, at: number, add: (state: State) => void): void {
  const { text } = context;
  closeWith(context, state, { trail: 0x80, at: at + 1, cost: 2, add });
  const next = text.charCodeAt(at + 1);
  if (at + 1 >= text.length || next === 10 || cutMarkOf(next) !== 0) {
    closeAnyhow(context, state, { at: at + 1, cost: 0, add });
  }
  const tag = htmlRest.exec(text.slice(at + 1, at + 12));
  if (tag) closeAnyhow(context, state, { at: at + 1 + tag[0].length, cost: 0, add });
  else closeAnyhow(context, state, { at: at + 1, cost: moveCosts.eaten, add, eaten: true });
}

// '/p>' behind an eaten '<'.
const htmlRest = /^(?:\/(?:p|div|span|strong|b|em|td|li|h\d)|br ?\/?|p)>/;

/** The same where the `?` was dropped too. */
function closeSilently(context: SearchContext, state: State, at: number, add: (state: State) => void): void {
  const { text } = context;
  const unit = text.charCodeAt(at);
  const cost = moveCosts.silent;
  closeAtGloss(context, state, { at, cost, add });
  if (cutMarkOf(unit) !== 0) closeAnyhow(context, state, { at, cost, add });
  // What was eaten most often stands among its like: a digit among digits.
  else if (unit > 0x20 && unit < 0x40)
    closeAnyhow(context, state, { at, cost: cost + moveCosts.eaten, add, eaten: true });
}

/** `?shí)`: the opening bracket was eaten, the reading tells the character. */
function closeAtGloss(context: SearchContext, state: State, { at, cost, add }: Close): void {
  const gloss = context.glossAt.get(at);
  if (!gloss || gloss.opened) return;
  for (const unit of context.convertedByReading(gloss.syllable)) {
    if ((context.gbk.codeOf[unit] ?? 0) >> 8 !== state.pending) continue;
    add(follow(context, state, { move: 'shift', at: gloss.end, units: [unit], pending: 0, cost }));
  }
}

const square = 0x25a1;

/** Any second byte at all; `eaten` when an ASCII character went with it, which shows as □. */
function closeAnyhow(context: SearchContext, state: State, close: Close & { eaten?: boolean }): void {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const unit = characterOf(context, state.pending, trail);
    if (unit !== 0) closeOn(context, state, unit, close);
  }
}

function closeOn(
  context: SearchContext,
  state: State,
  unit: number,
  { at, cost, add, eaten }: Close & { eaten?: boolean },
): void {
  const full = cost + plainCost(context, unit);
  if (!eaten) {
    add(follow(context, state, { move: 'cut', at, units: [unit], pending: 0, cost: full }));
    return;
  }
  add(follow(context, state, { move: 'eaten', at, units: [unit, square], pending: 0, cost: full }));
  // Before a digit or what stands behind one, a digit was eaten as likely as a comma.
  if (!context.survey.narrow || besideNumber.test(context.text[at] ?? '')) return;
  add(follow(context, state, { move: 'eaten', at, units: [unit, comma], pending: 0, cost: full }));
}

/** Both bytes are unknown: only characters the language model expects here are tried. */
function closeLikely(
  context: SearchContext,
  state: State,
  seconds: readonly number[],
  close: Close & { eaten?: boolean },
): void {
  for (const unit of context.likelyAfter(state.last)) {
    if (seconds.includes((context.gbk.codeOf[unit] ?? 0) >> 8)) closeOn(context, state, unit, close);
  }
}

const comma = 0x2c;
const besideNumber = /[\d.%％亿億万萬千百元年月日号號时時点點分秒个個名家人次岁歲米吨噸块塊位场場倍度级級期届屆条條]/;

/** A reading that has taken the first half of a hidden pair. */
interface Half {
  state: State;
  /** What the other half may be. */
  seconds: readonly number[];
}

/** Bytes that became private-use characters are not shown at all: `(pending, g1) (g2, …)` with g1 g2 dropped. */
function readHidden(context: SearchContext, states: readonly State[], at: number, add: (state: State) => void): void {
  const one = nearest(states.flatMap((state) => hideAfter(context, state, at)));
  const two = nearest(one.slice(0, 3).flatMap((half) => hideAgain(context, half, at)));
  for (const { state, seconds } of nearest([...one, ...two])) {
    for (const second of seconds) readShifted(context, { ...state, pending: second }, at, add);
    if (!isBad(context.text.charCodeAt(at))) continue;
    const next = context.text.charCodeAt(at + 1);
    const alone = at + 1 >= context.text.length || next === 10 || cutMarkOf(next) !== 0;
    const cost = alone ? 0 : moveCosts.eaten;
    closeLikely(context, state, seconds, { at: at + 1, cost, add, eaten: !alone });
  }
}

function nearest(halves: Half[]): Half[] {
  return halves.sort((a, b) => b.state.score - a.state.score).slice(0, hiddenWidth);
}

function hideAfter(context: SearchContext, state: State, at: number): Half[] {
  const halves: Half[] = [];
  for (const [first, seconds] of context.hiddenPairs) {
    const unit = characterOf(context, state.pending, first);
    if (unit === 0) continue;
    const cost = moveCosts.hidden + plainCost(context, unit);
    halves.push({ state: follow(context, state, { move: 'hidden', at, units: [unit], pending: 1, cost }), seconds });
  }
  return halves;
}

/** Two hidden pairs in a row: the character between them is known by nothing but its place. */
function hideAgain(context: SearchContext, { state, seconds }: Half, at: number): Half[] {
  const halves: Half[] = [];
  for (const unit of context.likelyAfter(state.last)) {
    const code = context.gbk.codeOf[unit] ?? 0;
    const next = context.hiddenPairs.get(code & 255);
    if (!next || !seconds.includes(code >> 8)) continue;
    const cost = moveCosts.hidden + plainCost(context, unit);
    halves.push({
      state: follow(context, state, { move: 'hidden', at, units: [unit], pending: 1, cost }),
      seconds: next,
    });
  }
  return halves;
}

/** The character of two bytes; 0 when they are none, or a private one. */
function characterOf({ gbk }: SearchContext, first: number, second: number): number {
  const unit = gbk.unitOf[first * 256 + second] ?? 0;
  return isPrivateUse(unit) ? 0 : unit;
}

function plainCost(context: SearchContext, unit: number): number {
  return cutMarkOf(unit) === 0 ? context.costs.unglossed(unit) : moveCosts.uncutMark;
}

function add0(add: (state: State) => void, state: State | undefined): void {
  if (state) add(state);
}
