import { encode, garble, narrow } from './garble.ts';
import type { Gloss } from './read-glosses.ts';
import { isReading } from './readings.ts';
import type { SearchContext } from './search-state.ts';
import { htmlRest } from './shifted-moves.ts';
import { badUnits, cutMarkOf, isHan, isPrivateUse, wideMarks } from './units.ts';

/** A damaged run, `[start, end)` in UTF-16 units of the text, and a reading of it. */
export interface RunReading {
  start: number;
  end: number;
  after: string;
}

/** Whether garbling the reading as the page's farm does gives what the page shows. */
export function reproduces(context: SearchContext, { start, end, after }: RunReading): boolean {
  const { text, survey } = context;
  if (after === '') return false;
  // A gloss that begins a run fired on the last byte of the character before it.
  const from = context.glossAt.has(start + 1) ? beforeGloss(context, start) : start;
  const before = from < start ? text.charAt(from) : '';
  const mark = cutMarkOf(text.charCodeAt(end));
  const behind = mark === 0 ? '' : String.fromCharCode(mark);
  const tag = htmlDebris.exec(text.slice(Math.max(start, end - 12), end))?.[1];
  // Which digit was eaten cannot be seen; each one gives the same.
  const clean = before + after.replaceAll('□', '0') + (tag ? `<${tag}` : behind);
  const shown = asSeen(text.slice(from, end) + (tag ? '' : behind), survey);
  const { across, within } = glossesOf(context, { clean, start: from, end });
  const farm = { cuts: wideMarks, scraped: false, lost: survey.silent ? '' : '?' };
  // Which entry of its list a farm comes to first is not known.
  return [
    [...across, ...within],
    [...within, ...across],
  ].some((glosses) => asSeen(garble(clean, { glosses: new Map(glosses), ...farm }), survey) === shown);
}

// '?/p>': a tag whose bracket was eaten.
const htmlDebris = new RegExp(`[${badUnits}](${htmlRest}>)$`);

/** The offset of the Chinese character before `at`, its own gloss passed over; `at` where there is none. */
function beforeGloss({ text, glossAt }: SearchContext, at: number): number {
  let from = at;
  for (let start = at - 1; start >= at - longestGloss; start--) if (glossAt.get(start)?.end === at) from = start;
  return isHan(text.charCodeAt(from - 1)) ? from - 1 : at;
}

const longestGloss = 9;

/** What is left of a text on its way to the page: full width and private use may be lost. */
function asSeen(text: string, { privateUse }: { privateUse: boolean }): string {
  const seen = narrow(text).replaceAll('\ufffd', '?');
  return privateUse ? seen : [...seen].filter((character) => !isPrivateUse(character.charCodeAt(0))).join('');
}

type Entry = readonly [character: string, reading: string];

/**
 * The farm's glosses that can fire on a text, on the bytes of two characters or within one: those of characters the
 * page glosses as a rule, and of those a gloss in the run itself may belong to.
 */
function glossesOf(
  { survey, model, gbk, glossAt, text }: SearchContext,
  { clean, start, end }: { clean: string; start: number; end: number },
): { across: Entry[]; within: Entry[] } {
  const own: Gloss[] = [];
  for (let at = start; at < end; at++) {
    const gloss = glossAt.get(at);
    if (gloss) own.push(gloss);
  }
  const bytes = encode(clean);
  const found = { across: [] as Entry[], within: [] as Entry[] };
  let straight = true;
  for (const [index, first] of bytes.entries()) {
    const unit = gbk.unitOf[first * 256 + (bytes[index + 1] ?? 0)] ?? 0;
    const kind = straight ? 'within' : 'across';
    straight = first < 0x80 || !straight;
    if (first < 0x81 || model.plainOf[unit] === 0) continue;
    const seen = survey.glossed.get(unit);
    const gloss = own.find(({ syllable }) => isReading(model, unit, syllable));
    const entry = gloss ? text.slice(gloss.start, gloss.end).replace(/[()]/g, '') : seen?.printed;
    const listed = seen ? seen.withGloss > (gloss ? 0 : seen.without) : gloss;
    if (entry && listed) found[kind].push([String.fromCharCode(unit), entry]);
  }
  return found;
}
