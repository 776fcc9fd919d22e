import { strFromU8, unzipSync } from 'fflate';
import { checkArticle } from '../check-article.ts';
import { decodeText } from './decode-text.ts';
import { type Found, nothingFound } from './found.ts';
import { isBookmarkFile, readBookmarks } from './read-bookmarks.ts';
import { readHtmlFile } from './read-html-file.ts';
import { isLibraryFile, readLaidOutLibrary, readLibraryFile } from './read-library-file.ts';
import { readReadingList } from './read-reading-list.ts';

/** A text or page that is no export of anything: it is to be cleaned like a page. */
export interface LooseText {
  kind: 'html' | 'text';
  name: string;
  text: string;
}

/** Unpacked, an archive may hold this many bytes: more is an attack, not a reading list. */
const unpackedLimit = 1e9;

/** Reads a file by what it holds, not by what it is called, except that text called .html is a page. */
export async function readAnyFile(file: File): Promise<Found | LooseText> {
  const start = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  if (start[0] === 0x50 && start[1] === 0x4b) return readArchive(new Uint8Array(await file.arrayBuffer()));
  const head = new TextDecoder().decode(start).replace(/^\ufeff/, '');
  if (isLibraryFile(head)) return readLibraryFile(linesOf(file));
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (isBookmarkFile(head)) return readBookmarks(text);
  if (/^\s*[[{]/.test(head) && /\.json$/i.test(file.name))
    return readOneArticle(text) ?? (await readLaidOutLibrary(text)) ?? readReadingList(text);
  const isPage = /\.x?html?$/i.test(file.name) || /^\s*(<!doctype html|<html)/i.test(head);
  return (isPage ? readHtmlFile(text) : undefined) ?? { kind: isPage ? 'html' : 'text', name: file.name, text };
}

/** One article, as the reader exports it. */
function readOneArticle(json: string): Found | undefined {
  try {
    const article = checkArticle(JSON.parse(json));
    return article && { ...nothingFound(), entries: [{ article }] };
  } catch {
    // Not JSON; whoever reads it next says so.
    return undefined;
  }
}

/** Omnivore's archive: lists in metadata_….json, texts in content/….html. */
function readArchive(bytes: Uint8Array): Found {
  const all = nothingFound();
  const files = unpack(bytes);
  const lists = Object.keys(files ?? {}).filter((name) => /(^|\/)metadata_[^/]*\.json$/.test(name));
  if (!files || lists.length === 0) {
    all.problems.push({ at: 0, kind: 'unknown-file' });
    return all;
  }
  const texts = new Map(
    Object.entries(files).map(([name, content]) => [name.replace(/^.*content\/|\.html$/g, ''), content]),
  );
  for (const list of lists) {
    const found = readReadingList(strFromU8(files[list] ?? new Uint8Array()), (slug) => {
      const content = texts.get(slug);
      return content && strFromU8(content);
    });
    all.pages.push(...found.pages);
    all.problems.push(...found.problems);
  }
  return all;
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        return total < unpackedLimit && /\.(json|html)$/.test(name);
      },
    });
  } catch {
    // Broken archives are told like any other unknown file.
    return undefined;
  }
}

async function* linesOf(file: Blob): AsyncGenerator<string> {
  let rest = '';
  const decoder = new TextDecoder();
  // Read by hand: not every browser lets streams be iterated.
  const reader = file.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = (rest + decoder.decode(piece.value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
}
