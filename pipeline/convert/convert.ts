import type { Script } from '../types.ts';
import type { ConvertTables } from './convert-tables.ts';
import { detectScript } from './detect-script.ts';
import { findProtected, type Kept, withoutOverlaps } from './protected-text.ts';
import { createRegionalForms, createRegionChange, type Region } from './regional-forms.ts';
import { moveCuts, type Step } from './step.ts';
import { createToSimplified } from './to-simplified.ts';
import { createToTraditional } from './to-traditional.ts';
import { createOwnWords, type DictionaryEntry } from './user-dictionary.ts';
import { createVocabulary } from './vocabulary.ts';

/**
 * The scripts text can be shown in: Simplified; Traditional as both places write it, as Taiwan does, as Hong Kong does;
 * and Taiwan's with its own words (软件 軟體), which changes more than characters and must be asked for.
 */
export type Target = 'hans' | 'hant' | 'tw' | 'hk' | 'twp';

export interface ConvertOptions {
  /** Words that stay as they are wherever they stand. */
  protectedTerms?: readonly string[];
  /** The reader's own words, applied before everything else. */
  dictionary?: readonly DictionaryEntry[];
  /** Keeps text in 《》 and quotation marks as it is. */
  keepQuoted?: boolean;
}

export interface Converted {
  text: string;
  cuts: number[];
  /** Places in the text as it was, in order, where a character could have become another and no word said which. */
  unsettled: number[];
}

export interface Passage {
  /** Offsets in the text, in order, in UTF-16 code units, that must be found again in the converted text. */
  cuts?: readonly number[];
  /** The script of the text around, for a text too short to tell; read from the text itself when absent. */
  from?: Script;
}

/** Converts a text; see `createConverter`. */
export type Convert = (text: string, to: Target, passage?: Passage) => Converted;

/**
 * Makes the function that converts text to a script, from Simplified or Traditional of any place. Nothing is built from
 * the tables before the first text needs it, and then only what its direction needs (some 150 ms for Simplified to
 * Traditional, 15 ms back); keep what `buildConversions` returns, and this function while the options stay the same.
 *
 * Text that is in the wanted script already, addresses, e-mail, code and Japanese come back as they are. Linear in the
 * text. Throws a TypeError when `to` is no script.
 */
export function createConverter(conversions: Conversions, options: ConvertOptions = {}): Convert {
  const ownWords = new Map<Target, (text: string) => Kept[]>();
  return (text, to, { cuts = [], from } = {}) => {
    const steps = conversions(scriptOf(text, from), to);
    let findOwn = ownWords.get(to);
    if (!findOwn) {
      findOwn = createOwnWords(options, to);
      ownWords.set(to, findOwn);
    }
    const kept = withoutOverlaps([...findOwn(text), ...findProtected(text, options)]);
    return convertAround(kept, steps, { text, cuts });
  };
}

/** The steps that lead from one script to another, built when first asked for. */
export type Conversions = (from: Script, to: Target) => readonly ((text: string) => Step)[];

/** Prepares all conversions from their tables; each is built once, when a text first needs it. */
export function buildConversions(tables: ConvertTables): Conversions {
  const toTraditional = once(() => createToTraditional(tables));
  const toSimplified = once(() => createToSimplified(tables));
  const vocabulary = once(() => createVocabulary(tables));
  const forms = perRegion((region) => createRegionalForms(tables, region));
  const changes = perRegion((region) => createRegionChange(tables, region));
  return (from, to) => {
    if (from === 'other') return [];
    if (to === 'hans') return from === 'hans' ? [] : [toSimplified()];
    const region = to === 'twp' ? 'tw' : to;
    if (!['hant', 'tw', 'hk'].includes(region)) throw new TypeError(`Expected a script, got "${to}"`);
    const words = to === 'twp' ? [vocabulary()] : [];
    return from === 'hant' ? [...words, changes(region)] : [toTraditional(), ...words, forms(region)];
  };
}

/** The kept stretches as they must stand, everything between them through the steps. */
function convertAround(
  kept: readonly Kept[],
  steps: readonly ((text: string) => Step)[],
  { text, cuts }: { text: string; cuts: readonly number[] },
): Converted {
  const result: Converted = { text: '', cuts: [], unsettled: [] };
  let next = 0;
  const put = (start: number, end: number, convert: (piece: Converted) => Converted) => {
    const own: number[] = [];
    for (let cut = cuts[next]; cut !== undefined && (cut < end || end === text.length); cut = cuts[++next]) {
      own.push(cut - start);
    }
    const piece = convert({ text: text.slice(start, end), cuts: own, unsettled: [] });
    result.unsettled.push(...piece.unsettled.map((place) => place + start));
    result.cuts.push(...piece.cuts.map((cut) => cut + result.text.length));
    result.text += piece.text;
  };
  let done = 0;
  for (const { start, end, after } of kept) {
    if (start > done) put(done, start, (piece) => runSteps(piece, steps));
    put(start, end, (piece) => replaceWhole(piece, after ?? piece.text));
    done = end;
  }
  if (done < text.length || next < cuts.length) put(done, text.length, (piece) => runSteps(piece, steps));
  return result;
}

function runSteps(piece: Converted, steps: readonly ((text: string) => Step)[]): Converted {
  return steps.reduce(({ text, cuts, unsettled }, run) => {
    const step = run(text);
    // The step that makes choices is the first, so its places are those of the text as it was.
    return { text: step.text, cuts: moveCuts(cuts, step.shifts), unsettled: [...unsettled, ...(step.unsettled ?? [])] };
  }, piece);
}

function replaceWhole({ text, cuts }: Converted, after: string): Converted {
  return { text: after, cuts: moveCuts(cuts, [{ start: 0, end: text.length, length: after.length }]), unsettled: [] };
}

/** A short text may not tell its script; then the text around it does. */
function scriptOf(text: string, around: Script | undefined): Script {
  const own = detectScript(text);
  if (own === 'hans' || own === 'hant') return own;
  if (own === 'mixed') return around === 'hant' || around === 'hans' ? around : 'mixed';
  // Some Han characters among foreign letters: Chinese unless they are Japanese or Korean.
  const letterless = detectScript(text.replace(/[A-Za-z]+/g, ''));
  return letterless === 'other' ? 'other' : letterless;
}

function once<T>(build: () => T): () => T {
  let built: { value: T } | undefined;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

function perRegion<T>(build: (region: Region) => T): (region: Region) => T {
  const built = { hant: once(() => build('hant')), tw: once(() => build('tw')), hk: once(() => build('hk')) };
  return (region) => built[region]();
}
