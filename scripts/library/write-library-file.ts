import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { makeEntryLine } from './make-articles.ts';

/** Writes a library file with so many made-up articles, to be imported through the library page. */
export async function writeLibraryFile(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  file.write('{"qingdu":"library","version":1,"entries":[\n');
  for (let number = 1; number <= count; number += 1) {
    file.write(`${makeEntryLine(number)}${number < count ? ',' : ''}\n`);
  }
  file.end('],"images":[\n\n]}\n');
  await finished(file);
}
