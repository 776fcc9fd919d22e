import type { TextPage } from './page.ts';
import { readTextBlocks, type TextBlock } from './text-blocks.ts';
import { splitLines } from './text-lines.ts';

/** Reads scraped text as blocks; markup in it is parsed and read as the document it was cut from. */
export function readTextParts(text: string, _page: TextPage): TextBlock[] {
  return readTextBlocks(splitLines(text));
}
