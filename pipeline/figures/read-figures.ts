import type { Carried, Fallback, Known, Surroundings } from './figure-context.ts';
import type { BlockFigure } from './find-key-figures.ts';
import type { Stretch } from './phrase.ts';
import { type Part, readSentence } from './read-sentence.ts';

/** Paragraphs that go on with a speech: 一是…, （二）…, 此外… */
const continuesSpeech =
  /^\s*(?:[一二三四五六七八九十]是|[一二三四五六七八九十]要|首先|其次|再次|最后|第[一二三四五]|[（(][一二三四五六七八九十][)）]|此外|另外|同时|[“"「])/;
/** The next date of a plan. */
const continuesDocument = /^\s*到(?:20|二〇|二零)/;
/** The paragraph announces the next ones. */
const announces = /(?:——|：|:)\s*$/;

/** Reads the meaning of every figure, text by text. */
export function readFigures(texts: readonly Surroundings[], fallback: Fallback): BlockFigure[][] {
  const known: Known = { scopes: new Map(), voices: [] };
  let last: Carried = {};
  let announced = false;
  let lead = '';
  return texts.map((text) => {
    const { folded } = text.block;
    const carried: Carried = {};
    const goesOn =
      continuesSpeech.test(folded) || (last.speaker?.kind === 'document' && continuesDocument.test(folded));
    if (announced) {
      const { metric: _, ...kept } = last;
      Object.assign(carried, kept, { lead });
    } else if (text.role === 'title') {
      if (fallback.speaker) carried.speaker = fallback.speaker;
    } else if (goesOn && last.speaker) carried.speaker = last.speaker;
    const figures = bySentence(text).flatMap((part) => readSentence(part, { carried, known, fallback }));
    // A photo caption or a heading between two paragraphs of a speech does not end it.
    if (carried.speaker || text.role === 'body') last = carried;
    announced = announces.test(folded.slice(-4));
    lead = folded.slice(-160);
    return figures;
  });
}

/** Hands each sentence only its own finds, so that long texts cost linear time. */
function bySentence(text: Surroundings): Part[] {
  const take = <T extends Stretch>(list: readonly T[]) => {
    let next = 0;
    return (end: number): T[] => {
      const from = next;
      while (next < list.length && (list[next]?.start ?? 0) < end) next++;
      return list.slice(from, next);
    };
  };
  const [times, places, figures] = [take(text.times), take(text.places), take(text.figures)];
  return text.sentences.map((sentence, index) => {
    const own = { times: times(sentence.end), places: places(sentence.end), figures: figures(sentence.end) };
    return { text: { ...text, ...own }, sentence, isFirst: index === 0 };
  });
}
