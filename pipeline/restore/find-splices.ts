import { bestChain, type Hit } from './chain-splices.ts';

/** A piece of the title standing inside the text, by offset in the lines joined with \n. */
export interface Splice {
  start: number;
  end: number;
}

/** Pieces shorter than this are ordinary words; longer ones were not met. */
const shortest = 2;
const longest = 10;
/** An anchor of two characters would be a word. */
const shortestAnchor = 3;

/**
 * Finds pieces of the title a farm has put into its sentences, in a fixed cycle, after marks and after 的. One piece of
 * every cycle is what was left of the title when the others were cut out: characters no part of it holds in a row.
 * Without such an anchor nothing is found; with one, only the chain of pieces that runs through it in order is.
 *
 * `text` and `title` are restored text; the offsets returned are in `text`, in order.
 */
export function findSplices(text: string, title: string): Splice[] {
  const points = insertionPoints(text);
  const pieces = collectPieces(text, title, points);
  const anchor = findAnchor(text, title, pieces);
  if (!anchor) return [];
  const cycle = findCycle(pieces, anchor);
  const hits = cycle.flatMap((piece, member) =>
    (pieces.get(piece) ?? []).map((start): Hit => ({ member, start, end: start + piece.length })),
  );
  return bestChain(text, hits, { length: cycle.length, anchor: 0 });
}

// Line starts, and the places behind a mark or 的.
const insertionPattern = /(?<=^|[\n，、。；：！？,;:!?的])(?=[\u4e00-\u9fff\w])/g;

function insertionPoints(text: string): number[] {
  return [...text.matchAll(insertionPattern)].map((match) => match.index);
}

/** Everything at an insertion point that reads through the title in order, with its places. */
function collectPieces(text: string, title: string, points: readonly number[]): Map<string, number[]> {
  const pieces = new Map<string, number[]>();
  for (const start of points) {
    let inTitle = -1;
    for (let length = 1; length <= longest; length++) {
      const character = text[start + length - 1];
      if (character === undefined || !/[\u4e00-\u9fff\w]/.test(character)) break;
      inTitle = title.indexOf(character, inTitle + 1);
      if (inTitle < 0) break;
      if (length < shortest) continue;
      const piece = text.slice(start, start + length);
      const places = pieces.get(piece);
      if (places) places.push(start);
      else pieces.set(piece, [start]);
    }
  }
  return pieces;
}

/** The leftover piece: met at insertion points only, before different text each time, and not a part of the title. */
function findAnchor(text: string, title: string, pieces: ReadonlyMap<string, number[]>): string | undefined {
  let best: string | undefined;
  for (const [piece, places] of pieces) {
    if (piece.length < shortestAnchor || places.length < 2 || title.includes(piece)) continue;
    const next = new Set(places.map((start) => text[start + piece.length]));
    if (next.size < 2 || countOf(text, piece) !== places.length) continue;
    const score = piece.length * places.length;
    if (!best || score > best.length * (pieces.get(best)?.length ?? 0)) best = piece;
  }
  return best;
}

/** The anchor and the pieces that stand between any two of it, in their order. */
function findCycle(pieces: ReadonlyMap<string, number[]>, anchor: string): string[] {
  const anchors = pieces.get(anchor) ?? [];
  const members: { piece: string; mean: number; places: number[] }[] = [];
  const gaps = anchors.slice(1).map((end, index) => ({ start: (anchors[index] ?? 0) + anchor.length, end }));
  const others = [...pieces].filter(([piece]) => piece !== anchor).sort(([a], [b]) => b.length - a.length);
  for (const [piece, places] of others) {
    // A longer member's own beginning stands at the same places.
    const own = places.filter((start) => !members.some((member) => member.places.includes(start)));
    const inGaps = gaps.map((gap) => own.find((start) => start >= gap.start && start + piece.length <= gap.end));
    if (inGaps.some((start) => start === undefined)) continue;
    const shares = inGaps.map((start, index) => {
      const { start: from, end } = gaps[index] ?? { start: 0, end: 1 };
      return ((start ?? 0) - from) / (end - from);
    });
    members.push({ piece, mean: shares.reduce((sum, share) => sum + share, 0) / shares.length, places });
  }
  return [anchor, ...members.sort((a, b) => a.mean - b.mean).map(({ piece }) => piece)];
}

function countOf(text: string, piece: string): number {
  let count = 0;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) count++;
  return count;
}
