import { textOf } from '../../pipeline/article/block-text.ts';
import type { Convert } from '../../pipeline/convert/convert.ts';
import { findKeyFigures, type TextFigure } from '../../pipeline/figures/find-key-figures.ts';
import { type PrintedRestoration, printRestoration } from '../../pipeline/print/print-json.ts';
import type { Services } from '../../pipeline/read-article.ts';
import { restoreExtraction } from '../../pipeline/restore/restore-extraction.ts';
import type { Article, Unreadable } from '../../pipeline/types.ts';
import { scripts } from './parse-arguments.ts';
import { Problem } from './problems.ts';

/** Id of the whole text in places given for it. */
const whole = 'text';

/** What restoring gives: runs that could not be read are there only where a text has some, each with its guess, if any. */
interface RestoredText {
  text: string;
  restorations: PrintedRestoration[];
  unreadable?: Omit<Unreadable, 'block'>[];
}

/** Repairs garbled text as it stands; offsets are in the returned text. */
export async function restoreText(text: string, services: Services): Promise<RestoredText> {
  const article = articleOfLines(text);
  const extraction = { article, evidence: { pageText: text, titles: [], meta: {} } };
  const { article: restored } = await restoreExtraction(extraction, services.restore);
  const starts = startsOfBlocks(restored);
  const restorations = restored.edits.map((edit) => placeInText(printRestoration(edit), starts));
  const unreadable = (restored.unreadable ?? []).map((run) => {
    const { block, ...place } = placeInText(run, starts);
    return place;
  });
  return {
    text: restored.blocks.map(textOf).join('\n'),
    restorations: restorations.sort((a, b) => a.start - b.start),
    ...(unreadable.length > 0 && { unreadable: unreadable.sort((a, b) => a.start - b.start) }),
  };
}

/** Finds the figures of text as it stands, repeats and all; offsets are in the given text. */
export function findFiguresOfText(text: string): TextFigure[] {
  return findKeyFigures(text);
}

/** Converts text to the script named by `to`; throws a `Problem` for another name. */
export function convertText(text: string, to: unknown, convert: Convert): string {
  const target = scripts.find((script) => script === to);
  if (!target || target === 'original') throw new Problem('"to" must be one of hans, hant, tw, hk, twp.');
  return convert(text, target).text;
}

/** Each line is a paragraph, so that the lines joined again are the text. */
function articleOfLines(text: string): Article {
  return {
    schema: 1,
    url: '',
    title: '',
    script: 'other',
    blocks: text.split('\n').map((line, index) => ({ id: `b${index}`, kind: 'paragraph', spans: [{ text: line }] })),
    edits: [],
    figures: [],
    confidence: 1,
  };
}

function startsOfBlocks(article: Article): Map<string, number> {
  const starts = new Map<string, number>();
  let offset = 0;
  for (const block of article.blocks) {
    starts.set(block.id, offset);
    offset += textOf(block).length + 1;
  }
  return starts;
}

function placeInText<T extends { block: string; start: number; end: number }>(
  place: T,
  starts: ReadonlyMap<string, number>,
): T {
  const by = starts.get(place.block) ?? 0;
  return { ...place, block: whole, start: place.start + by, end: place.end + by };
}
