import type { Gloss } from './read-glosses.ts';

/**
 * Marks that come in pairs: quotation marks, brackets, titles of works. Which of them are open tells what a damaged
 * one was, where the language model knows three characters and no more. A set of open pairs is a number of bits.
 */
const pairs = ['“”', '‘’', '「」', '『』', '《》', '（）', '()', '【】'];

/** What a mark that does not fit its pair costs, in nats: one more of an open pair, or the end of none. */
const stray = 4;
/** A pair left open with nothing to close it further on, which may be hidden in other damage. */
const unclosed = 1;

const opening = new Map(pairs.map((pair, index) => [pair.charCodeAt(0), 1 << kindOf(index)]));
const closing = new Map(pairs.map((pair, index) => [pair.charCodeAt(1), 1 << kindOf(index)]));

// Narrow brackets are wide ones that were folded.
function kindOf(index: number): number {
  return pairs[index] === '()' ? pairs.indexOf('（）') : index;
}

/** The open pairs after one more character. */
export function openAfter(open: number, unit: number): number {
  const opened = opening.get(unit);
  if (opened !== undefined) return open | opened;
  return open & ~(closing.get(unit) ?? 0);
}

/** The open pairs after a stretch of text. */
export function openBehind(open: number, text: string): number {
  let now = open;
  for (let i = 0; i < text.length; i++) now = openAfter(now, text.charCodeAt(i));
  return now;
}

/** What it costs to read a character while some pairs are open. */
export function strayCost(open: number, unit: number): number {
  const opened = opening.get(unit);
  if (opened !== undefined) return (open & opened) === 0 ? 0 : stray;
  const closed = closing.get(unit);
  return closed === undefined || (open & closed) !== 0 ? 0 : stray;
}

/** The pairs whose next mark, from an offset on, closes them, and those whose next mark opens them. */
export interface MarksAhead {
  close: number;
  open: number;
}

/** What it costs to have some pairs open before the marks that follow. */
export function meetingCost(open: number, ahead: MarksAhead): number {
  const twice = countBits(open & ahead.open) + countBits(~open & ahead.close);
  return stray * twice + unclosed * countBits(open & ~ahead.open & ~ahead.close);
}

/** Reads, for any offset of a text, which marks of each pair come next; brackets of glosses are none. */
export function marksAhead(text: string, glosses: readonly Gloss[]): (at: number) => MarksAhead {
  const known = new Map<number, MarksAhead>();
  let marks: { at: number; open: number; close: number }[] | undefined;
  return (at) => {
    marks ??= listMarks(text, glosses);
    let ahead = known.get(at);
    if (!ahead) {
      ahead = { close: 0, open: 0 };
      for (const mark of marks) {
        const told = ahead.close | ahead.open;
        if (mark.at < at || told & (mark.open | mark.close)) continue;
        ahead = { close: ahead.close | mark.close, open: ahead.open | mark.open };
      }
      known.set(at, ahead);
    }
    return ahead;
  };
}

function listMarks(text: string, glosses: readonly Gloss[]) {
  const ofGloss = new Set(glosses.flatMap(({ start, end }) => [start, end - 1]));
  return [...text.matchAll(anyMark)]
    .filter(({ index }) => !ofGloss.has(index))
    .map(({ index }) => {
      const unit = text.charCodeAt(index);
      return { at: index, open: opening.get(unit) ?? 0, close: closing.get(unit) ?? 0 };
    });
}

const anyMark = new RegExp(`[${pairs.join('')}]`, 'g');

function countBits(set: number): number {
  let [count, left] = [0, set];
  for (; left !== 0; left &= left - 1) count++;
  return count;
}
