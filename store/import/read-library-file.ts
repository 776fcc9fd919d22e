import { fileVersion } from '../export/print-library.ts';
import { checkEntry, checkImage, isFields, listOf } from './check-entry.ts';
import { type Found, nothingFound } from './found.ts';

const head = /^\{"qingdu":"library","version":(\d+),"entries":\[$/;

/** Whether a text begins as a library file does that is as we wrote it. */
export function isLibraryFile(start: string): boolean {
  return head.test(start.slice(0, start.indexOf('\n')).trim());
}

/** Reads a library file line by line. A damaged line costs its entry and no other; a file that breaks off gives what it has. */
export async function readLibraryFile(lines: AsyncIterable<string> | Iterable<string>): Promise<Found> {
  const found = nothingFound();
  let part: 'head' | 'entries' | 'images' | 'end' = 'head';
  let at = 0;
  for await (const whole of lines) {
    // Other systems end their lines with a return, and begin a file with a mark.
    const line = whole.trim();
    if (line === '') continue;
    if (part === 'head') {
      if (!hasKnownVersion(found, head.exec(line)?.[1])) return found;
      part = 'entries';
    } else if (line === '],"images":[') {
      part = 'images';
    } else if (line === ']}') {
      part = 'end';
    } else if (part === 'entries') {
      at += 1;
      readEntryLine(found, line, at);
    } else if (part === 'images') {
      await addImage(found, parse(line));
    }
  }
  if (part !== 'end') found.problems.push({ at: 0, kind: 'cut-off' });
  return found;
}

/** Reads a library file that an editor has laid out anew, so that its lines mean nothing; `undefined` when it is none. */
export async function readLaidOutLibrary(json: string): Promise<Found | undefined> {
  const value = parse(json);
  if (!isFields(value) || value.qingdu !== 'library') return undefined;
  const found = nothingFound();
  if (!hasKnownVersion(found, value.version)) return found;
  for (const [index, entry] of listOf(value.entries).entries()) addEntry(found, entry, index + 1);
  for (const image of listOf(value.images)) await addImage(found, image);
  return found;
}

function hasKnownVersion(found: Found, stated: unknown): boolean {
  const version = Number(stated);
  if (version <= fileVersion) return true;
  found.problems.push({ at: 0, kind: version > fileVersion ? 'newer-version' : 'unknown-file' });
  return false;
}

function readEntryLine(found: Found, line: string, at: number): void {
  const value = parse(line);
  if (value === undefined) found.problems.push({ at, kind: 'not-json' });
  else addEntry(found, value, at);
}

function addEntry(found: Found, value: unknown, at: number): void {
  const entry = checkEntry(value);
  if (entry) found.entries.push(entry);
  else found.problems.push({ at, kind: 'not-an-article' });
}

async function addImage(found: Found, value: unknown): Promise<void> {
  const image = await checkImage(value);
  if (image) found.images.push(image);
  else found.problems.push({ at: 0, kind: 'bad-image' });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
  } catch {
    return undefined;
  }
}
