import { Lexicon } from './lexicon.ts';

/** Reads a table in OpenCC's compact form, `发 發|后 後`. */
export function readCharacters(table: string): Map<string, string> {
  const characters = new Map<string, string>();
  eachPair(table, (start, space, end) => characters.set(table.slice(start, space), table.slice(space + 1, end)));
  return characters;
}

/** Reads tables of phrases in OpenCC's compact form; later ones win over earlier ones. */
export function readPhrases(...tables: readonly string[]): Lexicon<string> {
  // A phrase, its form and what parts them take 8 characters or more.
  const phrases = new Lexicon<string>(tables.reduce((sum, table) => sum + table.length, 0) / 8);
  for (const table of tables) {
    eachPair(table, (start, space, end) => phrases.setAt(table, start, space - start, table.slice(space + 1, end)));
  }
  return phrases;
}

/** Where the pairs of a table begin and end, and the space between their halves. */
function eachPair(table: string, take: (start: number, space: number, end: number) => void): void {
  for (let start = 0; start < table.length; ) {
    const space = table.indexOf(' ', start);
    const bar = table.indexOf('|', space);
    const end = bar < 0 ? table.length : bar;
    take(start, space, end);
    start = end + 1;
  }
}

/** A phrase of our own; without a form, a phrase of OpenCC's that is not taken. */
export type Override = readonly [phrase: string, form: string | undefined];

/** Reads our own phrases: one a line, the phrase, its form or `-`, and where the form comes from. */
export function readOverrides(lines: string): Override[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [phrase = '', form = ''] = line.split(' ');
      return [phrase, form === '-' ? undefined : form];
    });
}

/** Puts our own phrases over those of a table. */
export function override(phrases: Lexicon<string>, overrides: readonly Override[]): void {
  for (const [phrase, form] of overrides) {
    if (form === undefined) phrases.delete(phrase);
    else phrases.set(phrase, form);
  }
}

/** Reads pairs of characters, `孃娘 絃弦`. */
export function readPairs(pairs: string): [string, string][] {
  return pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]);
}
