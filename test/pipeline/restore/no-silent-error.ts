import { garble, narrow } from '../../../pipeline/restore/garble.ts';
import { type RestoredText, restoreText } from '../../../pipeline/restore/restore-text.ts';
import { model } from './model.ts';
import { randomFarm, randomParagraph, seededRandom } from './random-news.ts';

/** What a reader must not be told wrongly without a mark: digits, numerals, negations, titles of works. */
const grave = /[0-9]+|[零一二三四五六七八九十百千萬億]+|[不沒未無]|《[^》]*》/g;

export interface Trial {
  damaged: string;
  clean: string;
  restored: string;
  exact: boolean;
  /** The paragraph has a run that is marked unreadable or a digit that is shown as unknown. */
  marked: boolean;
  /** Something grave differs, and nothing in the paragraph says so. */
  silentlyWrong: boolean;
}

/** Garbles and restores pages of five random paragraphs; the same seed gives the same pages. */
export function* tryParagraphs(seed: number, pages: number): Generator<Trial> {
  const random = seededRandom(seed);
  for (let page = 0; page < pages; page++) {
    const clean = Array.from({ length: 5 }, () => randomParagraph(random));
    const farm = randomFarm(random);
    const damaged = clean.map((paragraph) => garble(paragraph, farm));
    const whole = restoreText(damaged.join('\n'), model);
    const restored = whole.text.split('\n');
    for (const [index, paragraph] of clean.entries()) {
      yield judge(whole, { damaged: damaged[index] ?? '', clean: paragraph, restored: restored[index] ?? '', index });
    }
  }
}

function judge(
  whole: RestoredText,
  { damaged, clean, restored, index }: { damaged: string; clean: string; restored: string; index: number },
): Trial {
  const before = whole.text.split('\n').slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
  const unreadable = whole.unreadable.some((run) => run.start < before + restored.length && run.end > before);
  const marked = unreadable || restored.includes('□');
  const exact = narrow(restored) === narrow(clean);
  const graveOf = (text: string) => (narrow(text).match(grave) ?? []).join('|');
  return {
    damaged,
    clean,
    restored,
    exact,
    marked,
    silentlyWrong: !exact && !marked && graveOf(restored) !== graveOf(clean),
  };
}
