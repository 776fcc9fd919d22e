/** What lies in the library's database, read past the library. */
export interface DatabaseState {
  articles: { id: string; url: string; trashed: boolean }[];
  /** Where two stores do not agree. */
  faults: string[];
}

/** Reads the database in a page of the extension, and compares its stores with one another. Uses nothing from around it. */
export async function readDatabase(): Promise<DatabaseState> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('qingdu-library');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const all = <T>(name: string) =>
    new Promise<T[]>((resolve, reject) => {
      const request = database.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  type Row = { id: string; url: string; trashedAt?: number; updatedAt: string };
  const articles = await all<Row>('articles');
  const ids = new Set(articles.map(({ id }) => id));
  const faults: string[] = [];
  for (const name of ['bodies', 'figures', 'records']) {
    const others = new Set((await all<{ id: string }>(name)).map(({ id }) => id));
    for (const id of ids) if (!others.has(id)) faults.push(`${id} has no ${name}`);
    for (const id of others) if (!ids.has(id)) faults.push(`${name} of ${id}, which is no article`);
  }
  const texts = (await all<{ ids: string[] }>('texts')).flatMap((shard) => shard.ids);
  const rows = (await all<{ records: Row[] }>('rows')).flatMap((shard) => shard.records);
  if (texts.length !== ids.size || texts.some((id) => !ids.has(id)))
    faults.push(`${texts.length} texts of ${ids.size} articles`);
  const stamps = new Map(rows.map(({ id, updatedAt }) => [id, updatedAt]));
  if (rows.length !== ids.size) faults.push(`${rows.length} rows of ${ids.size} articles`);
  for (const { id, updatedAt } of articles)
    if (stamps.get(id) !== updatedAt) faults.push(`the row of ${id} is another`);
  database.close();
  return {
    articles: articles.map(({ id, url, trashedAt }) => ({ id, url, trashed: trashedAt !== undefined })),
    faults,
  };
}
