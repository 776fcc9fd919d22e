import { behindGloss, follow, moveCosts } from './follow-state.ts';
import type { SearchContext, State } from './search-state.ts';
import { shiftedMoves } from './shifted-moves.ts';
import { cutMarkOf, isBad, isPrivateUse, wideMarks } from './units.ts';

/** Hands on every state that can follow each of `states`, all at offset `at`, best first. */
export function expandState(
  context: SearchContext,
  states: readonly State[],
  at: number,
  add: (state: State) => void,
): void {
  for (const state of states) if (state.pending === 0) straightMoves(context, state, at, add);
  shiftedMoves(
    context,
    states.filter((state) => state.pending !== 0),
    at,
    add,
  );
}

function straightMoves(context: SearchContext, state: State, at: number, add: (state: State) => void): void {
  const unit = context.text.charCodeAt(at);
  add(copy(context, state, at));
  if (isBad(unit)) {
    beginAtMark(context, state, { at: at + 1, cost: context.costs.begin, add });
    beginAtTwo(context, state, at, add);
    beginAtGloss(context, state, { at: at + 1, cost: 2, add });
  } else if (context.survey.silent) {
    if (cutMarkOf(unit) !== 0) {
      beginAtMark(context, state, { at, cost: context.costs.begin + moveCosts.silent, add });
    }
    beginAtGloss(context, state, { at, cost: moveCosts.silent, add });
  }
}

interface Begin {
  /** Where the mark or gloss stands. */
  at: number;
  cost: number;
  add: (state: State) => void;
}

/** `?！`: the mark's bytes are the end of one character and the start of the next; its first byte became the `?`. */
function beginAtMark(context: SearchContext, state: State, { at, cost, add }: Begin): void {
  const code = context.gbk.codeOf[cutMarkOf(context.text.charCodeAt(at))] ?? 0;
  if (code === 0) return;
  for (const unit of charactersWithTrail(context, code >> 8)) {
    add(follow(context, state, { move: 'cut', at: at + 1, units: [unit], pending: code & 255, cost }));
  }
}

const wideExclamation = wideMarks.charCodeAt(6);

/** `??！`: two bytes stood alone between two cuts, the second one A1 or A3. */
function beginAtTwo(context: SearchContext, state: State, at: number, add: (state: State) => void): void {
  const mark = cutMarkOf(context.text.charCodeAt(at + 2));
  if (mark === 0 || !isBad(context.text.charCodeAt(at + 1))) return;
  const lead = (context.gbk.codeOf[mark] ?? 0) >> 8;
  for (const unit of charactersWithTrail(context, lead === 0xa1 ? 0xa3 : 0xa1)) {
    // A cut mark itself would not have been cut in two.
    if (unit === wideExclamation) continue;
    add(follow(context, state, { move: 'cut', at: at + 2, units: [unit], pending: 0, cost: context.costs.begin }));
  }
}

/** `域?qū)彿`: a gloss fired on the second byte of 域 and the first of the next character. */
function beginAtGloss(context: SearchContext, state: State, { at, cost, add }: Begin): void {
  const gloss = context.glossAt.get(at);
  if (!gloss || gloss.opened) return;
  const trail = (context.gbk.codeOf[state.last] ?? 0) & 255;
  for (const unit of context.convertedByReading(gloss.syllable)) {
    const code = context.gbk.codeOf[unit] ?? 0;
    if (trail !== 0 && code >> 8 === trail && (code & 255) > 0x80) {
      add(follow(context, state, { move: 'cut', at: gloss.end, units: [], pending: code & 255, cost }));
    }
    const lost = { move: 'lost', at: gloss.end, units: [unit], pending: 0, cost: cost + moveCosts.lostLead } as const;
    add(follow(context, state, lost));
  }
}

/** Takes one character as it stands, with the farm's gloss behind it if there is one. */
function copy(context: SearchContext, state: State, at: number): State {
  const unit = context.text.charCodeAt(at);
  const literal = isBad(unit) && at + 1 < context.text.length && looksCut(context, at + 1) ? context.costs.literal : 0;
  const score = state.score - literal + context.scorer.step(state.beforeLast, state.last, unit);
  const straight = isBad(unit) ? 0 : state.straight + 1;
  const out = context.text[at] ?? '';
  const next = { from: state, move: 'copy' as const, at: at + 1, pending: 0, score, out, straight };
  return behindGloss(context, { ...next, beforeLast: state.last, last: unit });
}

function looksCut({ text, glossAt }: SearchContext, at: number): boolean {
  return cutMarkOf(text.charCodeAt(at)) !== 0 || isBad(text.charCodeAt(at)) || glossAt.get(at)?.opened === false;
}

/** Every character whose second byte is `trail`. */
function charactersWithTrail({ gbk }: SearchContext, trail: number): number[] {
  const units: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const unit = gbk.unitOf[lead * 256 + trail] ?? 0;
    if (unit !== 0 && !isPrivateUse(unit)) units.push(unit);
  }
  return units;
}
