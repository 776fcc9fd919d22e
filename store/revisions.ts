import { act } from './act.ts';
import { makeRecord, putRevision, putWhole, readContent, readerFieldsOf, revisionsOf } from './article-rows.ts';
import { handleRequests } from './handle-requests.ts';
import type { Stamp } from './hybrid-clock.ts';
import type { Library } from './open-library.ts';
import { prepareArticle } from './prepare-article.ts';
import type { LibraryRecord, Revision } from './schema.ts';

/** Earlier versions of an article, newest first. */
export async function listRevisions({ db }: Library, id: string): Promise<Revision[]> {
  return (await db.getAll('revisions', revisionsOf(id))).reverse();
}

/** How many earlier versions each article has, by id; articles without any are left out. */
export async function countRevisions({ db }: Library): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const [id] of await db.getAllKeys('revisions')) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** How many earlier versions one article has. */
export function countRevisionsOf({ db }: Library, id: string): Promise<number> {
  return db.count('revisions', revisionsOf(id));
}

/**
 * Makes an earlier version the current one; the one it replaces becomes an earlier version. Tags, state and star stay as
 * they are. Returns the new record; `undefined` when there is no such article or version.
 */
export async function restoreRevision(
  library: Library,
  id: string,
  version: Stamp,
): Promise<LibraryRecord | undefined> {
  const revision = await handleRequests(library.db.transaction('revisions'))
    .objectStore('revisions')
    .get([id, version]);
  if (!revision) return undefined;
  const prepared = await prepareArticle(revision.article, id);
  return act(library, async (tx, stamp) => {
    const known = await tx.objectStore('articles').get(id);
    const before = known && (await readContent(tx, id));
    if (!known || !before) return undefined;
    await tx.objectStore('revisions').delete([id, version]);
    await putRevision(tx, known, before);
    // Chosen now: what a page was read with before this moment does not come over it.
    const record = makeRecord(prepared, { ...readerFieldsOf(known), contentAt: library.now() }, stamp);
    await putWhole(tx, record, prepared);
    return record;
  });
}
