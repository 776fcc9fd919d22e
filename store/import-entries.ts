import type { Article } from '../pipeline/types.ts';
import { type Action, act } from './act.ts';
import { deleteTombstone, makeRecord, type Prepared, putContent, putRevision, readContent } from './article-rows.ts';
import { canonicalUrl } from './canonical-url.ts';
import { type Stamp, wallOf } from './hybrid-clock.ts';
import { inBatches } from './in-batches.ts';
import type { Library } from './open-library.ts';
import { prepareArticle } from './prepare-article.ts';
import { putRecords } from './put-records.ts';
import type { LibraryRecord, ReaderFields, Revision, StoredImage } from './schema.ts';
import { beginSnapshot, type SnapshotWriter } from './snapshots.ts';
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
  /** Reading and hashing takes about as long as writing: each is half of the way. */
  const report = (done: number, of: number) => {
    if (signal?.aborted) throw new CancelError();
    onProgress?.(Math.floor((done / of) * entries.length));
  };
  const prepared = await inBatches(entries, prepareEntry, (done) => report(done, 2 * entries.length));
  const ready = newestOfEach(prepared);
  return act(library, async (tx, stamp) => {
    const now = library.now();
    const snapshot = await beginSnapshot(tx, { id: stamp, takenAt: now, cause: 'import' }, ready.length);
    const place: Place = {
      stamp,
      now,
      snapshot,
      hashes: await putImageFiles(tx, images),
      // Asked for all at once: most of a large file is new, and asking for each by itself takes half the time.
      known: new Set(await tx.objectStore('articles').getAllKeys()),
      removed: new Set(await tx.objectStore('tombstones').getAllKeys()),
    };
    const taken = await inBatches(
      ready,
      (item) => take(tx, item, place),
      (done) => report(ready.length + done, 2 * ready.length),
    );
    const changed = taken.filter(({ how }) => how !== 'kept');
    await putRecords(
      tx,
      changed.map(({ record }) => record),
    );
    await putTexts(tx, new Map(changed.map(({ record, text }) => [record.id, text])));
    const last = changed.reduce(
      (latest, { record: { updatedAt } }) => (updatedAt > latest ? updatedAt : latest),
      stamp,
    );
    await tx.objectStore('settings').put(last, 'clock');
    const idsOf = (how: Taken['how']) => taken.filter((item) => item.how === how).map(({ record }) => record.id);
    return { added: idsOf('added'), updated: idsOf('updated'), kept: idsOf('kept') };
  });
}

interface Ready {
  entry: Entry;
  prepared: Prepared;
}

interface Taken {
  how: keyof ImportResult;
  record: LibraryRecord;
  text: string;
}

async function prepareEntry(entry: Entry): Promise<Ready> {
  const knownId = canonicalUrl(entry.article.url) ? undefined : entry.id;
  return { entry, prepared: await prepareArticle(entry.article, knownId) };
}

/** What an import knows of the library it takes its entries into. */
interface Place {
  stamp: Stamp;
  now: number;
  snapshot: SnapshotWriter;
  /** Of the images the file brings. */
  hashes: ReadonlySet<string>;
  /** Ids of the articles that are there, and of those that were removed for good. */
  known: ReadonlySet<string>;
  removed: ReadonlySet<string>;
}

/** Takes one entry in, all but its record and text, which are written for many at once. */
async function take(tx: Action, item: Ready, place: Place): Promise<Taken> {
  const { prepared, entry } = item;
  const { id } = prepared;
  const known = place.known.has(id) ? await tx.objectStore('articles').get(id) : undefined;
  if (known && !isNewer(entry, known)) return { how: 'kept', record: known, text: prepared.text };
  const before = known && (await readContent(tx, id));
  const isOther = known && known.contentHash !== prepared.description.contentHash;
  const updatedAt = await stampFor(tx, item, place);
  const record = makeRecord(prepared, readerFields(entry, known, place.now), updatedAt);
  await Promise.all([
    place.snapshot.add({ id, ...(known && { record: known }), ...(before && { article: before }) }),
    ...(before && isOther ? [putRevision(tx, known, before)] : []),
    putContent(tx, id, entry.article),
    ...(place.removed.has(id) ? [deleteTombstone(tx, id)] : []),
  ]);
  await putHistory(tx, item, place.hashes);
  return { how: known ? 'updated' : 'added', record, text: prepared.text };
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

/** By its stamp. Without one it comes over what lies in the trash, or is an address alone, as bookmarks are. */
function isNewer({ updatedAt, article }: Entry, known: LibraryRecord): boolean {
  if (updatedAt !== undefined) return updatedAt > known.updatedAt;
  return known.trashedAt !== undefined || (known.counts.characters === 0 && article.blocks.length > 0);
}

/**
 * The stamp an entry brings, so that the same article keeps its age from machine to machine. Not when the article was
 * removed here for good since (the reader wants it back now), nor when the stamp lies in the future.
 */
async function stampFor(tx: Action, { entry, prepared }: Ready, { stamp, now, removed }: Place): Promise<Stamp> {
  const { updatedAt } = entry;
  if (updatedAt === undefined || wallOf(updatedAt) > now + day) return stamp;
  if (!removed.has(prepared.id)) return updatedAt;
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
