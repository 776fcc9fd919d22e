import type { Article } from '../pipeline/types.ts';
import { articleId } from './article-id.ts';
import { readContent } from './article-rows.ts';
import type { Library } from './open-library.ts';
import type { LibraryRecord } from './schema.ts';
import { shardOf } from './text-shards.ts';

/** Every record of the library, those in the trash too, by id. */
export async function listRecords({ db }: Library): Promise<LibraryRecord[]> {
  return (await db.getAll('rows')).flatMap(({ records }) => records).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A saved article with its record. */
export async function readSaved(
  { db }: Library,
  id: string,
): Promise<{ record: LibraryRecord; article: Article } | undefined> {
  const tx = db.transaction(['articles', 'bodies', 'figures', 'records']);
  const [record, article] = await Promise.all([tx.objectStore('articles').get(id), readContent(tx, id)]);
  return record && article && { record, article };
}

/** The saved article that a page's article would be saved as, unless there is none or it lies in the trash. */
export async function findSaved(
  library: Library,
  article: Article,
): Promise<{ record: LibraryRecord; article: Article } | undefined> {
  const saved = await readSaved(library, await articleId(article));
  return saved?.record.trashedAt === undefined ? saved : undefined;
}

/** Folded text by id, for search: of every article, or of some. */
export async function readTexts({ db }: Library, ids?: readonly string[]): Promise<Map<string, string>> {
  const wanted = ids && new Set(ids);
  const names = ids && [...new Set(ids.map(shardOf))];
  const shards = names ? await Promise.all(names.map((name) => db.get('texts', name))) : await db.getAll('texts');
  const texts = new Map(
    shards.flatMap((shard) => shard?.ids.map((id, index) => [id, shard.texts[index] ?? ''] as const) ?? []),
  );
  return wanted ? new Map([...texts].filter(([id]) => wanted.has(id))) : texts;
}
