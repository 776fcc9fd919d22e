import { behindGloss, follow, moveCosts, scoreUnit } from './follow-state.ts';
import { readHidden } from './hidden-moves.ts';
import { openAfter } from './paired-marks.ts';
import { type SearchContext, type Sink, type State, showsLoss } from './search-state.ts';
import { readShifted } from './shifted-moves.ts';
import { cutMarkOf, isPrivateUse, wideMarks } from './units.ts';

/** Hands on every state that can follow each of `states`, all at offset `at`, best first. */
export function expandState(context: SearchContext, states: readonly State[], at: number, sink: Sink): void {
  const shifted = states.filter((state) => state.pending !== 0);
  for (const state of states) if (state.pending === 0) readStraight(context, state, at, sink);
  for (const state of shifted) readShifted(context, state, at, sink);
  if (!context.survey.privateUse) readHidden(context, shifted.slice(0, 6), at, sink);
}

function readStraight(context: SearchContext, state: State, at: number, sink: Sink): void {
  const unit = context.text.charCodeAt(at);
  copy(context, state, at, sink);
  if (showsLoss(context, at)) {
    beginAtMark(context, state, { at: at + 1, cost: context.costs.begin, sink });
    beginAtTwo(context, state, at, sink);
    // Half a gloss is a farm's only where whole ones are.
    if (context.survey.annotated) beginAtGloss(context, state, { at: at + 1, cost: 2, sink });
  } else if (context.survey.annotated) {
    const silent = context.survey.silent ? moveCosts.silent : moveCosts.silentHere;
    if (cutMarkOf(unit) !== 0) beginAtMark(context, state, { at, cost: context.costs.begin + silent, sink });
    beginAtGloss(context, state, { at, cost: silent, sink });
  }
}

interface Begin {
  /** Where the mark or gloss stands. */
  at: number;
  cost: number;
  sink: Sink;
}

/** `?！`: the mark's bytes are the end of one character and the start of the next; its first byte became the `?`. */
function beginAtMark(context: SearchContext, state: State, { at, cost, sink }: Begin): void {
  const code = context.gbk.codeOf[cutMarkOf(context.text.charCodeAt(at))] ?? 0;
  if (code === 0) return;
  for (const unit of charactersWithTrail(context, code >> 8)) {
    follow(context, state, { move: 'cut', at: at + 1, unit, pending: code & 255, cost }, sink);
  }
}

const wideExclamation = wideMarks.charCodeAt(6);

/** `??！`: two bytes stood alone between two cuts, the second one A1 or A3. */
function beginAtTwo(context: SearchContext, state: State, at: number, sink: Sink): void {
  const mark = cutMarkOf(context.text.charCodeAt(at + 2));
  if (mark === 0 || !showsLoss(context, at + 1)) return;
  const lead = (context.gbk.codeOf[mark] ?? 0) >> 8;
  for (const unit of charactersWithTrail(context, lead === 0xa1 ? 0xa3 : 0xa1)) {
    // A cut mark itself would not have been cut in two.
    if (unit === wideExclamation) continue;
    follow(context, state, { move: 'cut', at: at + 2, unit, pending: 0, cost: context.costs.begin }, sink);
  }
}

/** `域?qū)彿`: a gloss fired on the second byte of 域 and the first of the next character. */
function beginAtGloss(context: SearchContext, state: State, { at, cost, sink }: Begin): void {
  const gloss = context.glossAt.get(at);
  if (!gloss || gloss.opened) return;
  const trail = (context.gbk.codeOf[state.last] ?? 0) & 255;
  for (const unit of context.convertedByReading(gloss.syllable)) {
    const code = context.gbk.codeOf[unit] ?? 0;
    if (trail !== 0 && code >> 8 === trail && (code & 255) > 0x80) {
      follow(context, state, { move: 'cut', at: gloss.end, unit: 0, pending: code & 255, cost }, sink);
    }
    follow(context, state, { move: 'lost', at: gloss.end, unit, pending: 0, cost: cost + moveCosts.lostLead }, sink);
  }
}

/** Takes one character as it stands, with the farm's gloss behind it if there is one. */
function copy(context: SearchContext, state: State, at: number, sink: Sink): void {
  const unit = context.text.charCodeAt(at);
  const bad = showsLoss(context, at);
  const behind = behindGloss(context, unit, at + 1);
  const halfGloss = context.glossAt.get(at)?.opened === false;
  const odd = halfGloss || (bad && looksCut(context, at + 1)) ? context.costs.literal : 0;
  const unglossed = behind === at + 1 ? context.costs.unglossed(unit) : 0;
  const score = state.score + scoreUnit(context, state.beforeLast, state.last, unit) - odd - unglossed;
  sink.add({
    ...{ from: state, move: 'copy', pending: 0, score },
    at: behind,
    out: context.text[at] ?? '',
    straight: bad ? 0 : state.straight + 1,
    ...{ beforeLast: state.last, last: unit, open: openAfter(state.open, unit) },
  });
}

function looksCut(context: SearchContext, at: number): boolean {
  const unit = context.text.charCodeAt(at);
  return cutMarkOf(unit) !== 0 || showsLoss(context, at) || context.glossAt.get(at)?.opened === false;
}

/** Every character whose second byte is `trail`. */
function charactersWithTrail({ gbk }: SearchContext, trail: number): readonly number[] {
  const known = withTrail.get(trail);
  if (known) return known;
  const units: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const unit = gbk.unitOf[lead * 256 + trail] ?? 0;
    if (unit !== 0 && !isPrivateUse(unit)) units.push(unit);
  }
  withTrail.set(trail, units);
  return units;
}

/** GBK is the same for every page. */
const withTrail = new Map<number, readonly number[]>();
