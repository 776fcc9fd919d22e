import { fileVersion } from '../export/print-library.ts';
import { checkEntry, checkImage } from './check-entry.ts';
import { type Found, nothingFound } from './found.ts';

const head = /^\{"qingdu":"library","version":(\d+),"entries":\[$/;

/** Whether a text begins as a library file does. */
export function isLibraryFile(start: string): boolean {
  return start.startsWith('{"qingdu":"library",');
}

/** Reads a library file line by line. A damaged line costs its entry and no other; a file that breaks off gives what it has. */
export async function readLibraryFile(lines: AsyncIterable<string> | Iterable<string>): Promise<Found> {
  const found = nothingFound();
  let part: 'head' | 'entries' | 'images' | 'end' = 'head';
  let at = 0;
  for await (const line of lines) {
    if (line === '') continue;
    if (part === 'head') {
      const version = Number(head.exec(line)?.[1]);
      if (!(version <= fileVersion)) {
        found.problems.push({ at: 0, kind: version > fileVersion ? 'newer-version' : 'unknown-file' });
        return found;
      }
      part = 'entries';
    } else if (line === '],"images":[') {
      part = 'images';
    } else if (line === ']}') {
      part = 'end';
    } else if (part === 'entries') {
      at += 1;
      readEntryLine(found, line, at);
    } else if (part === 'images') {
      const image = await checkImage(parse(line));
      if (image) found.images.push(image);
      else found.problems.push({ at: 0, kind: 'bad-image' });
    }
  }
  if (part !== 'end') found.problems.push({ at: 0, kind: 'cut-off' });
  return found;
}

function readEntryLine(found: Found, line: string, at: number): void {
  const value = parse(line);
  if (value === undefined) {
    found.problems.push({ at, kind: 'not-json' });
    return;
  }
  const entry = checkEntry(value);
  if (entry) found.entries.push(entry);
  else found.problems.push({ at, kind: 'not-an-article' });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
  } catch {
    return undefined;
  }
}
