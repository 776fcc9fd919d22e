import { countDoubledCommas } from './find-debris.ts';
import { readGlosses } from './read-glosses.ts';
import { readingRank } from './readings.ts';
import { conversion, type RestoreModel } from './restore-model.ts';
import { hasTonelessGlosses } from './toneless-glosses.ts';
import { badUnits, cutMarks } from './units.ts';

/** What the whole page tells about how it was damaged; decided once, then used in every block. */
export interface PageSurvey {
  /** The page carries a farm's toned glosses on converted characters. */
  annotated: boolean;
  /** Most characters that have two forms stand in the traditional one. */
  traditional: boolean;
  /** Chinese punctuation was narrowed to ASCII on the way. */
  narrow: boolean;
  /** Commas that stand twice. */
  doubledCommas: number;
  /** Glosses without tones that only a machine can have put there. */
  toneless: boolean;
  /** Private-use characters are still there, so that none can have been dropped. */
  privateUse: boolean;
  /** Bytes that could not be decoded left nothing behind, where other pages have a question mark. */
  silent: boolean;
  /** By converted character, how often it stands with a gloss and without one, and the last reading printed. */
  glossed: Map<number, { withGloss: number; without: number; printed: string }>;
  /** Stretches that look undamaged, glosses taken out: the page's own language. */
  stretches: string[];
}

/**
 * Reads the article's texts (blocks, title) and decides what kind of damage they carry. What the page says beside them
 * (description, keywords) adds to its language.
 */
export function surveyPage(
  { texts, beside }: { texts: readonly string[]; beside: readonly string[] },
  model: RestoreModel,
): PageSurvey {
  const text = texts.join('\n');
  const counts = countForms(text, model);
  const annotated = isAnnotated(text, model, counts.traditional);
  const silent = annotated && !cutGloss.test(text) && !/[?\ufffd][?，。、；：！,;:!]/.test(text);
  return {
    annotated,
    silent,
    traditional: counts.traditional,
    narrow: /[\u4e00-\u9fff)”》][,;:](?=[\u4e00-\u9fff“《(\d])/.test(text) && !/[，；：]/.test(text),
    doubledCommas: countDoubledCommas(text),
    toneless: hasTonelessGlosses(text, model),
    privateUse: /[\ue000-\uf8ff]/.test(text),
    glossed: counts.glossed,
    stretches: undamagedStretches([text, ...newTo(text, beside)].join('\n'), silent),
  };
}

/** What adds to a text: each once, and none that stands in it. */
function newTo(text: string, beside: readonly string[]): string[] {
  return [...new Set(beside)].filter((other) => /[\u4e00-\u9fff]{2}/.test(other) && !text.includes(other));
}

function countForms(text: string, model: RestoreModel) {
  const glossed: PageSurvey['glossed'] = new Map();
  const glossAt = new Map(readGlosses(text).map((gloss) => [gloss.start, gloss]));
  let written = 0;
  let unwritten = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const form = model.conversionOf[unit];
    if (form === conversion.unwritten) unwritten++;
    if (form !== conversion.written) continue;
    written++;
    const count = glossed.get(unit) ?? { withGloss: 0, without: 0, printed: '' };
    const gloss = glossAt.get(i + 1);
    if (gloss) {
      count.withGloss++;
      // Without the brackets, of which the first may have been eaten.
      count.printed = text.slice(gloss.start, gloss.end).replace(/[()]/g, '');
    } else count.without++;
    glossed.set(unit, count);
  }
  return { glossed, traditional: written >= 2 && written > 3 * unwritten };
}

/**
 * Toned glosses on converted characters are a farm's; on other characters they are an author's. A farm prints each
 * character's usual reading everywhere, where a lesson glosses just the unusual ones.
 */
function isAnnotated(text: string, model: RestoreModel, traditional: boolean): boolean {
  if (!traditional) return false;
  const kinds = new Set<number>();
  let farm = 0;
  let rare = 0;
  let author = 0;
  for (const gloss of readGlosses(text)) {
    if (!gloss.opened || !gloss.toned) continue;
    const unit = text.charCodeAt(gloss.start - 1);
    if (unit < 0x3400 || unit > 0x9fff) continue;
    const rank = readingRank(model, unit, gloss.syllable);
    if (model.plainOf[unit] === 0 || rank < 0) {
      // A shifted run leaves glosses on characters that cannot be read so: they speak for neither side.
      if (rank >= 0) author++;
      continue;
    }
    farm++;
    kinds.add(unit);
    if (rank > 2) rare++;
  }
  if (cutGloss.test(text) && farm >= 1 && farm > author) return true;
  return farm >= 3 && kinds.size >= 3 && farm > 4 * author && 4 * rare < farm;
}

// '?shí)': a question mark never stands before half a gloss in honest text.
const cutGloss = new RegExp(`[${badUnits}][^\\s()?]{1,6}[${'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'}][^\\s()?]{0,4}\\)`);

const glossPattern = /\([^\s()]{1,6} ?\)/g;
const suspect = new RegExp(`[${badUnits}](?=[${cutMarks}${badUnits}a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[^\\n]{0,40}`, 'g');

// 'qū)' and what is near it; '！安还夤', since most halves of two characters that show as a mark show as one of these.
const shifted =
  /[^\n()]{0,2}(?<![(a-z])[a-z]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,4}\)[^\n]{0,12}|[；：？！;:?!][^\n，。、；：？！,;:?!]*/g;

/** What looks undamaged, glosses taken out. Where bad bytes left nothing behind, much can be damaged. */
function undamagedStretches(text: string, silent: boolean): string[] {
  const known = silent ? text.replace(shifted, '\n') : text.replace(suspect, '\n');
  return known.replace(glossPattern, '').split('\n');
}
