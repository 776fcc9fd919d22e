import { Lexicon } from './lexicon.ts';

/** Reads a table in OpenCC's compact form, `发 發|后 後`. */
export function readCharacters(table: string): Map<string, string> {
  const characters = new Map<string, string>();
  for (const { start, space, end } of pairsOf(table)) {
    characters.set(table.slice(start, space), table.slice(space + 1, end));
  }
  return characters;
}

/** Reads tables of phrases in OpenCC's compact form; later ones win over earlier ones. */
export function readPhrases(...tables: readonly string[]): Lexicon<string> {
  const phrases = new Lexicon<string>();
  for (const table of tables) {
    for (const { start, space, end } of pairsOf(table)) {
      phrases.setAt(table, start, space - start, table.slice(space + 1, end));
    }
  }
  return phrases;
}

/** Where the pairs of a table begin and end, and the space between their halves. */
function* pairsOf(table: string): Generator<{ start: number; space: number; end: number }> {
  for (let start = 0; start < table.length; ) {
    const bar = table.indexOf('|', start);
    const end = bar < 0 ? table.length : bar;
    const space = table.indexOf(' ', start);
    yield { start, space, end };
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
