import { textAt } from '../../pipeline/article/block-text.ts';
import type { Choice } from '../../pipeline/convert/correct-choice.ts';
import { sentenceBounds } from '../../pipeline/figures/read-sentences.ts';
import type { Article } from '../../pipeline/types.ts';
import type { SpokenPlace } from '../speech/speaker.ts';
import type { Mark } from './cut-text.ts';

interface MarkOptions {
  figures: boolean;
  /** The place of a figure the reader was led to: its sentence is lit. */
  led: { index: number; block: string } | undefined;
  /** The edit the reader looks at, by its index. */
  edit: number | undefined;
  spoken: SpokenPlace | undefined;
  /** Doubtful forms, where they were asked for. */
  choices: readonly Choice[] | undefined;
}

/** What is marked in the text, by block or text field. */
export function collectMarks(article: Article, options: MarkOptions): Map<string, Mark[]> {
  const { figures, led, edit, spoken, choices } = options;
  const marks = new Map<string, Mark[]>();
  const add = (block: string, mark: Mark) => {
    const own = marks.get(block);
    if (own) own.push(mark);
    else marks.set(block, [mark]);
  };
  if (figures) {
    article.figures.forEach((figure, index) => {
      for (const { block, start, end } of [figure, ...(figure.also ?? [])]) {
        add(block, { kind: 'figure', start, end, index });
      }
    });
  }
  const figure = led && article.figures[led.index];
  const place = figure && [figure, ...(figure.also ?? [])].find(({ block }) => block === led.block);
  if (place) {
    add(place.block, { kind: 'sentence', ...sentenceBounds(textAt(article, place.block), place.start), index: 0 });
  }
  article.unreadable?.forEach(({ block, start, end }, index) => {
    add(block, { kind: 'unreadable', start, end, index });
  });
  choices?.forEach(({ block, start, end }, index) => {
    add(block, { kind: 'choice', start, end, index });
  });
  const peeked = edit === undefined ? undefined : article.edits[edit];
  if (peeked && edit !== undefined) {
    // Where text was taken out nothing stands: its neighbours are marked.
    const start = peeked.end > peeked.start ? peeked.start : Math.max(0, peeked.start - 1);
    add(peeked.block, { kind: 'edit', start, end: Math.max(peeked.end, peeked.start + 1), index: edit });
  }
  if (spoken) add(spoken.block, { kind: 'spoken', start: spoken.start, end: spoken.end, index: 0 });
  return marks;
}
