import type { Article } from '../pipeline/types.ts';
import { type Action, act } from './act.ts';
import { makeRecord, type Prepared, putContent, putRevision, readContent } from './article-rows.ts';
import { canonicalUrl } from './canonical-url.ts';
import { type Stamp, wallOf } from './hybrid-clock.ts';
import type { Library } from './open-library.ts';
import { prepareArticle } from './prepare-article.ts';
import { putRecords } from './put-records.ts';
import type { LibraryRecord, ReaderFields, Revision, StoredImage } from './schema.ts';
import { beginSnapshot } from './snapshots.ts';
import { putTexts } from './text-shards.ts';

/** An article from a file, checked already, with whatever the file knows of its life in a library. */
export interface Entry {
  article: Article;
  /** Believed only for articles without an address: others are known by it. */
  id?: string;
  updatedAt?: Stamp;
  reader?: Partial<ReaderFields>;
  revisions?: readonly Omit<Revision, 'id'>[];
  /** Addresses of kept images, with the hash under which the file brings them. */
  images?: readonly { src: string; hash: string }[];
}

export interface ImportResult {
  added: string[];
  updated: string[];
  /** Already there, as new or newer. */
  kept: string[];
}

export interface ImportOptions {
  images?: readonly StoredImage[];
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

/** The reader called it off; nothing has happened. */
export class CancelError extends Error {
  override readonly name = 'CancelError';
}

const day = 24 * 60 * 60 * 1000;

/**
 * Takes entries into the library, all of them or none, with a snapshot of what was there. An article that is there
 * already is replaced only by something newer, and then becomes a revision. Throws a CancelError when called off.
 */
export async function importEntries(
  library: Library,
  entries: readonly Entry[],
  { images = [], onProgress, signal }: ImportOptions = {},
): Promise<ImportResult> {
  const ready = newestOfEach(await prepareEntries(entries, signal));
  return act(library, async (tx, stamp) => {
    const now = library.now();
    const result: ImportResult = { added: [], updated: [], kept: [] };
    const snapshot = await beginSnapshot(tx, { id: stamp, takenAt: now, cause: 'import' }, ready.length);
    const texts = new Map<string, string>();
    const records: LibraryRecord[] = [];
    const hashes = await putImageFiles(tx, images);
    let last = stamp;
    for (const [index, item] of ready.entries()) {
      if (signal?.aborted) throw new CancelError();
      const { prepared, entry } = item;
      const known = await tx.objectStore('articles').get(prepared.id);
      if (known && !isNewer(entry, known)) {
        result.kept.push(known.id);
      } else {
        const before = known && (await readContent(tx, known.id));
        await snapshot.add({ id: prepared.id, ...(known && { record: known }), ...(before && { article: before }) });
        const isOther = known && known.contentHash !== prepared.description.contentHash;
        if (before && isOther) await putRevision(tx, known, before);
        const record = makeRecord(prepared, readerFields(entry, known, now), await stampFor(tx, item, { stamp, now }));
        records.push(record);
        await putContent(tx, record.id, entry.article);
        await putHistory(tx, item, hashes);
        texts.set(prepared.id, prepared.text);
        if (record.updatedAt > last) last = record.updatedAt;
        result[known ? 'updated' : 'added'].push(prepared.id);
      }
      if (index % 50 === 0) onProgress?.(index);
    }
    await putRecords(tx, records);
    await putTexts(tx, texts);
    await tx.objectStore('settings').put(last, 'clock');
    onProgress?.(ready.length);
    return result;
  });
}

interface Ready {
  entry: Entry;
  prepared: Prepared;
}

async function prepareEntries(entries: readonly Entry[], signal: AbortSignal | undefined): Promise<Ready[]> {
  const ready: Ready[] = [];
  for (const entry of entries) {
    if (signal?.aborted) throw new CancelError();
    const knownId = canonicalUrl(entry.article.url) ? undefined : entry.id;
    ready.push({ entry, prepared: await prepareArticle(entry.article, knownId) });
  }
  return ready;
}

/** A file may hold an article twice; the newest of them counts. */
function newestOfEach(ready: readonly Ready[]): Ready[] {
  const best = new Map<string, Ready>();
  for (const item of ready) {
    const other = best.get(item.prepared.id);
    if (!other || (item.entry.updatedAt ?? '') > (other.entry.updatedAt ?? '')) best.set(item.prepared.id, item);
  }
  return [...best.values()];
}

function isNewer({ updatedAt }: Entry, known: LibraryRecord): boolean {
  return updatedAt !== undefined && updatedAt > known.updatedAt;
}

/**
 * The stamp an entry brings, so that the same article keeps its age from machine to machine. Not when the article was
 * removed here for good since (the reader wants it back now), nor when the stamp lies in the future.
 */
async function stampFor(
  tx: Action,
  { entry, prepared }: Ready,
  { stamp, now }: { stamp: Stamp; now: number },
): Promise<Stamp> {
  const { updatedAt } = entry;
  if (updatedAt === undefined || wallOf(updatedAt) > now + day) return stamp;
  const tombstone = await tx.objectStore('tombstones').get(prepared.id);
  return tombstone && tombstone.updatedAt >= updatedAt ? stamp : updatedAt;
}

function readerFields({ reader = {} }: Entry, known: LibraryRecord | undefined, now: number): ReaderFields {
  return {
    savedAt: reader.savedAt ?? known?.savedAt ?? now,
    contentAt: reader.contentAt ?? reader.savedAt ?? now,
    tags: reader.tags ?? known?.tags ?? [],
    state: reader.state ?? known?.state ?? 'unread',
    favourite: reader.favourite ?? known?.favourite ?? false,
    ...(reader.trashedAt !== undefined && { trashedAt: reader.trashedAt }),
  };
}

async function putHistory(tx: Action, { entry, prepared: { id } }: Ready, hashes: ReadonlySet<string>): Promise<void> {
  for (const { updatedAt, contentAt, article } of entry.revisions ?? []) {
    await putRevision(tx, { id, updatedAt, contentAt }, article);
  }
  for (const { src, hash } of entry.images ?? []) {
    if (hashes.has(hash)) await tx.objectStore('imageUses').put({ id, src, hash });
  }
}

/** Returns the hashes of the images the file brings. */
async function putImageFiles(tx: Action, images: readonly StoredImage[]): Promise<Set<string>> {
  await Promise.all(images.map((image) => tx.objectStore('images').put(image)));
  return new Set(images.map(({ hash }) => hash));
}
