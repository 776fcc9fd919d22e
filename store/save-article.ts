import type { Article } from '../pipeline/types.ts';
import { type Action, act } from './act.ts';
import { makeRecord, type Prepared, putRevision, putWhole, readContent, readerFieldsOf } from './article-rows.ts';
import type { Stamp } from './hybrid-clock.ts';
import type { Library } from './open-library.ts';
import { prepareArticle } from './prepare-article.ts';
import type { LibraryRecord } from './schema.ts';

export interface Saved {
  record: LibraryRecord;
  /** `older`: something newer is saved already; what was handed in is kept as a revision. */
  outcome: 'added' | 'updated' | 'unchanged' | 'older';
}

/**
 * Saves an article, or a newer reading of one that is saved already; the version before becomes a revision.
 * `readAt` is when it was read off its page, in milliseconds since 1970. Resolves when it is on disk.
 */
export async function saveArticle(
  library: Library,
  article: Article,
  { readAt, id }: { readAt: number; id?: string },
): Promise<Saved> {
  const prepared = await prepareArticle(article, id);
  return act(library, (tx, stamp) => save(tx, prepared, { readAt, stamp, now: library.now() }));
}

async function save(
  tx: Action,
  prepared: Prepared,
  { readAt, stamp, now }: { readAt: number; stamp: Stamp; now: number },
): Promise<Saved> {
  const known = await tx.objectStore('articles').get(prepared.id);
  if (!known) {
    const reader = { savedAt: now, contentAt: readAt, tags: [], state: 'unread', favourite: false } as const;
    const record = makeRecord(prepared, { ...reader, tags: [] }, stamp);
    await putWhole(tx, record, prepared);
    return { record, outcome: 'added' };
  }
  const { trashedAt, ...reader } = readerFieldsOf(known);
  if (known.contentHash === prepared.description.contentHash && trashedAt === undefined) {
    return { record: known, outcome: 'unchanged' };
  }
  if (readAt < known.contentAt) {
    await putRevision(tx, { id: known.id, updatedAt: stamp, contentAt: readAt }, prepared.article);
    return { record: known, outcome: 'older' };
  }
  const before = await readContent(tx, known.id);
  if (before && known.contentHash !== prepared.description.contentHash) await putRevision(tx, known, before);
  // Saving an article again takes it out of the trash: that is what the reader asked for.
  const record = makeRecord(prepared, { ...reader, contentAt: readAt }, stamp);
  await putWhole(tx, record, prepared);
  return { record, outcome: 'updated' };
}
