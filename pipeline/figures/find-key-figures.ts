import type { Figure } from '../types.ts';
import { seatOf, subjectBodies, subjectPerson } from './bodies.ts';
import type { Surroundings } from './figure-context.ts';
import { findQuantities } from './find-quantities.ts';
import { foldText, isTraditional } from './fold-text.ts';
import { headlineScope, mainScope } from './headline-scope.ts';
import { whyNotFigure } from './not-figures.ts';
import { overlapping, type Phrase, type Stretch } from './phrase.ts';
import { type PlaceFinder, placeFinder } from './places.ts';
import { findRanks } from './ranks.ts';
import { readFigures } from './read-figures.ts';
import { readSentences, sentenceAt } from './read-sentences.ts';
import { datelineEnd, headlineSpeaker } from './speakers.ts';
import { findTimes } from './time-phrases.ts';

/** A figure of one block; offsets are UTF-16 code units in that block's text. */
export type BlockFigure = Omit<Figure, 'block' | 'also' | 'notes'>;

/** A figure of a plain text, with the sentence it stands in. */
export type TextFigure = BlockFigure & { sentence: string };

/** Text to look for figures in; a `title` lends its place to the figures of the texts behind it. */
export interface FigureText {
  text: string;
  role: 'title' | 'heading' | 'body';
}

/**
 * Finds the figures of texts that belong together, in order: one list for each text.
 * Context (time, place, metric, speaker) is carried within a text, and from the title to all.
 */
export function findBlockFigures(texts: readonly FigureText[]): BlockFigure[][] {
  const blocks = texts.map(({ text, role }) => ({ role, block: phraseOf(text) }));
  const bodies = subjectBodies(blocks);
  const findPlaces = placeFinder(bodies);
  const script = isTraditional(texts.map(({ text }) => text.slice(0, 400)).join('')) ? 'hant' : 'hans';
  const lead = blocks.findIndex(({ role, block }) => role === 'body' && /[0-9一二三四五六七八九十]/.test(block.folded));
  const read = blocks.map(({ role, block }, index) =>
    surroundingsOf(block, { role, script, findPlaces, isLead: role === 'title' || index === lead }),
  );
  const title = read.find(({ role }) => role === 'title');
  const speaker = title && headlineSpeaker(title.block);
  const scope =
    (title && headlineScope(title)) ?? (speaker && seatOf(speaker.body, script)) ?? bodies[0] ?? personOf(blocks);
  return readFigures(read, { scope, speaker, lastScope: mainScope(read), isOfBody: bodies.length > 0 });
}

/**
 * Finds the key figures of a plain text, one paragraph a line; a first line that is no sentence counts as the title.
 * Offsets are UTF-16 code units in the text given. Repeats are listed as they come.
 */
export function findKeyFigures(text: string): TextFigure[] {
  const lines = text.split('\n');
  const texts = lines.map((line, index): FigureText => ({ text: line, role: roleOf(line, index) }));
  let offset = 0;
  return findBlockFigures(texts).flatMap((figures, index) => {
    const start = offset;
    offset += (lines[index]?.length ?? 0) + 1;
    return figures.map((figure) => ({
      ...figure,
      start: figure.start + start,
      end: figure.end + start,
      sentence: sentenceAt(lines[index] ?? '', figure.start),
    }));
  });
}

function roleOf(line: string, index: number): FigureText['role'] {
  const isSentence = /[。！；;]\s*$/.test(line) || line.length > 70;
  if (index === 0 && (!isSentence || line.length <= 40) && !/^\s*[一二三四五六七八九十]、/.test(line)) return 'title';
  return isSentence ? 'body' : 'heading';
}

/** Longer texts are cut off here: no news paragraph has 200,000 characters. */
const longestText = 2_000_000;

function phraseOf(text: string): Phrase {
  const kept = text.length > longestText ? text.slice(0, longestText) : text;
  return { text: kept, folded: foldText(kept) };
}

function surroundingsOf(
  block: Phrase,
  { findPlaces, ...about }: Pick<Surroundings, 'role' | 'script' | 'isLead'> & { findPlaces: PlaceFinder },
): Surroundings {
  const { folded } = block;
  // What has no Chinese in it is none of these rules' business.
  if (!/[一-鿿]/.test(folded)) return { ...about, block, times: [], places: [], figures: [], sentences: [] };
  const names = namesIn(folded);
  const isTimeInName = overlapping(names);
  const isInName = overlapping(names);
  const times = findTimes(folded).filter((time) => !isTimeInName(time));
  const ranks = findRanks(folded, times);
  const isRank = overlapping(ranks);
  const quantities = findQuantities(folded, times).filter(
    (quantity) => !isRank(quantity) && !isInName(quantity) && whyNotFigure(quantity, folded) === undefined,
  );
  const figures = ranks.length === 0 ? quantities : [...quantities, ...ranks].sort((a, b) => a.start - b.start);
  const isFigure = overlapping(figures);
  const head = datelineEnd(folded);
  const places = findPlaces(folded).filter((place) => place.start >= head && !isFigure(place));
  return { ...about, block, times, places, figures, sentences: readSentences(folded, figures, about.role) };
}

function personOf(blocks: readonly { block: Phrase }[]): string | undefined {
  const name = subjectPerson(blocks);
  const block = name && blocks.map((each) => each.block).find(({ folded }) => folded.includes(name));
  if (!name || !block) return undefined;
  const start = block.folded.indexOf(name);
  return block.text.slice(start, start + name.length);
}

/** Names of plans and surveys in book marks, whose years are no times of figures: 《“十五五”规划》. */
function namesIn(folded: string): Stretch[] {
  if (!folded.includes('《')) return [];
  return [...folded.matchAll(/《[^《》]{1,60}》/g)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
}
