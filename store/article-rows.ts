/** Reading and writing one article's rows over the stores, inside an action. */
import type { IDBPTransaction } from 'idb';
import type { Article } from '../pipeline/types.ts';
import type { Action } from './act.ts';
import type { Description } from './describe-article.ts';
import type { Stamp } from './hybrid-clock.ts';
import { inBatches } from './in-batches.ts';
import { putRecords } from './put-records.ts';
import { type LibraryRecord, type LibrarySchema, type ReaderFields, revisionLimit, type Stores } from './schema.ts';
import { joinArticle, splitArticle } from './split-article.ts';
import { putTexts } from './text-shards.ts';

/** Any transaction that can see the stores of an article's content. */
export type Reading = IDBPTransaction<LibrarySchema, Stores, IDBTransactionMode>;

/** An article made ready outside the transaction, where hashing may take its time. */
export interface Prepared {
  id: string;
  article: Article;
  description: Description;
  /** Folded text for search. */
  text: string;
}

/** The content of an article, or `undefined` when the library has none under this id. */
export async function readContent(tx: Pick<Reading, 'objectStore'>, id: string): Promise<Article | undefined> {
  const [body, figures, records] = await Promise.all([
    tx.objectStore('bodies').get(id),
    tx.objectStore('figures').get(id),
    tx.objectStore('records').get(id),
  ]);
  return body && joinArticle({ body, figures, records });
}

/** The records of some articles; ids the library does not know are passed over. */
export async function readRecords(tx: Action, ids: readonly string[]): Promise<LibraryRecord[]> {
  const store = tx.objectStore('articles');
  const records = await inBatches(ids, (id) => store.get(id));
  return records.filter((record) => record !== undefined);
}

/** The row of the library list for an article with the reader's own fields. */
export function makeRecord({ id, description }: Prepared, reader: ReaderFields, updatedAt: Stamp): LibraryRecord {
  return { id, updatedAt, ...reader, ...description };
}

/** What the reader did with an article, without what is read off the article itself. */
export function readerFieldsOf({ savedAt, contentAt, tags, state, favourite, trashedAt }: LibraryRecord): ReaderFields {
  return { savedAt, contentAt, tags, state, favourite, ...(trashedAt !== undefined && { trashedAt }) };
}

/** Writes content; records and the text for search go through `putRecords` and `putTexts`, many at once. */
export async function putContent(tx: Action, id: string, article: Article): Promise<void> {
  const parts = splitArticle(id, article);
  await Promise.all([
    tx.objectStore('bodies').put(parts.body),
    tx.objectStore('figures').put(parts.figures),
    tx.objectStore('records').put(parts.records),
  ]);
}

/** Writes one article with its record and its text for search. */
export async function putWhole(tx: Action, record: LibraryRecord, { id, article, text }: Prepared): Promise<void> {
  await Promise.all([
    putContent(tx, id, article),
    putRecords(tx, [record]),
    putTexts(tx, new Map([[id, text]])),
    deleteTombstone(tx, id),
  ]);
}

/** An article that was removed for good is wanted back. Rejects and never throws, so that it can stand beside other writes. */
export async function deleteTombstone(tx: Action, id: string): Promise<void> {
  await tx.objectStore('tombstones').delete(id);
}

/** Keeps a version of an article aside; of more than twenty the oldest goes. */
export async function putRevision(
  tx: Action,
  { id, updatedAt, contentAt }: Pick<LibraryRecord, 'id' | 'updatedAt' | 'contentAt'>,
  article: Article,
): Promise<void> {
  const store = tx.objectStore('revisions');
  await store.put({ id, updatedAt, contentAt, article });
  const keys = await store.getAllKeys(revisionsOf(id));
  await Promise.all(keys.slice(0, -revisionLimit).map((key) => store.delete(key)));
}

/** The keys of one article's rows in stores whose keys begin with its id. */
export function revisionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
