import type { Repairs } from './find-runs.ts';
import { isOnlyReading } from './only-reading.ts';
import { reproduces } from './prove-run.ts';
import type { Reading } from './search-run.ts';
import type { SearchContext, State } from './search-state.ts';
import { badUnits } from './units.ts';

/** How far, in nats, the best reading must lie before the next one to be taken. */
export const margins = {
  plain: 0.45,
  /** Where a wrong choice would change what is said (numbers, negations, titles of works), nothing explains the damage, or no gloss shows a farm. */
  grave: 2,
} as const;

interface Run {
  start: number;
  end: number;
  after: string;
  states: State[];
  margin: number;
  grave: boolean;
}

/**
 * Sorts the runs of a reading into repairs and unreadable ones. A repair is proved when garbling it gives the page's
 * text again and no other reading does; otherwise it is likely.
 */
export function judgeRuns(context: SearchContext, reading: Reading, repairs: Repairs): void {
  if (context.survey.annotated) markUnread(context, reading, repairs);
  const runs = runsOf(reading);
  weighRivals(reading, runs);
  for (const run of runs) {
    const before = context.text.slice(run.start, run.end);
    if (before === run.after) continue;
    const explained = reproduces(context, run);
    const plain = explained && !run.grave && context.survey.annotated;
    if (run.margin < (plain ? margins.plain : margins.grave)) {
      repairs.unreadable.push({ start: run.start, end: run.end, guess: run.after });
      continue;
    }
    const from = run.states[0]?.from;
    const proved = explained && from !== undefined && isOnlyReading(context, from, run);
    repairs.changes.push({
      start: run.start,
      end: run.end,
      after: run.after,
      rule: 'restore/shift',
      reason: 'shift',
      proof: proved ? 'proved' : 'likely',
    });
  }
}

/** Question marks that no reading explains and no author writes: those before a mark that ends or divides a sentence. */
function markUnread({ text }: SearchContext, { path }: Reading, { unreadable }: Repairs): void {
  for (const { move, from } of path) {
    const at = from?.at ?? 0;
    if (move === 'copy' && lostBeforeMark.test(text.slice(at, at + 2))) unreadable.push({ start: at, end: at + 1 });
  }
}

const lostBeforeMark = new RegExp(`^[${badUnits}][，。、；：,;:]`);

/** Stretches of the path that do more than copy. */
function runsOf({ path }: Reading): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const state of path) {
    if (state.move === 'copy') {
      open = undefined;
      continue;
    }
    if (!open) {
      const start = state.from?.at ?? 0;
      open = { start, end: start, after: '', states: [], margin: Number.POSITIVE_INFINITY, grave: false };
      runs.push(open);
    }
    open.after += state.out;
    open.end = state.at;
    open.states.push(state);
  }
  return runs;
}

/** Finds for each run the nearest other reading of its text. */
function weighRivals({ path, others }: Reading, runs: readonly Run[]): void {
  const onPath = new Set(path);
  const last = path.at(-1);
  if (!last) return;
  for (const other of others) weigh(other, last);
  for (const state of path) if (state.rival) weigh(state.rival, state);

  function weigh(rival: State, winner: State): void {
    const difference = winner.score - rival.score;
    let fork: State | undefined = rival;
    let theirs = '';
    while (fork && !onPath.has(fork) && fork.move !== 'start') {
      theirs = fork.out + theirs;
      fork = fork.from;
    }
    const from = fork && onPath.has(fork) ? path.indexOf(fork) + 1 : 0;
    const part = path.slice(from, path.indexOf(winner) + 1);
    const ours = part.map((state) => state.out).join('');
    if (ours === theirs) return;
    const [start, end] = [part[0]?.from?.at ?? 0, part.at(-1)?.at ?? 0];
    for (const run of runs) {
      if (run.end <= start || run.start >= end) continue;
      if (difference < run.margin) run.margin = difference;
      if (difference < margins.grave && isGrave(ours, theirs)) run.grave = true;
    }
  }
}

// Digits and numerals, and 不 没 未 无 非 in both scripts.
const graveCharacters = /[0-9０-９〇零一二三四五六七八九十百千万萬亿億两兩半不没沒未无無非勿]/g;

function isGrave(ours: string, theirs: string): boolean {
  return (ours.match(graveCharacters) ?? []).join() !== (theirs.match(graveCharacters) ?? []).join();
}
