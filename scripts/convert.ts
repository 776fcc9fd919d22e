/**
 * Conversion as one function, for measuring it from outside: `convert(text, dir)`, `dir` one of s2tw, s2hk, s2t, s2twp,
 * tw2s, hk2s, t2s.
 */
import { buildConversions, createConverter, type Target } from '../pipeline/convert/convert.ts';
import type { Script } from '../pipeline/types.ts';
import { readTables } from './convert/read-tables.ts';

const convertText = createConverter(buildConversions(await readTables()));

/** Converts a text in one of OpenCC's directions; the source's script is told from the text all the same. */
export function convert(text: string, dir: string): string {
  const [source, target] = dir.split('2');
  const to = target === 's' ? 'hans' : target === 't' ? 'hant' : target;
  return convertText(text, to as Target, { from: (source === 's' ? 'hans' : 'hant') satisfies Script }).text;
}
