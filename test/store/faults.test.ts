import { expect, test } from 'vitest';
import { changeRecords } from '../../store/change-records.ts';
import { putImages } from '../../store/images.ts';
import { importEntries } from '../../store/import-entries.ts';
import { type Library, type Migration, releasedMigrations, type Upgrade } from '../../store/open-library.ts';
import { listRevisions, restoreRevision } from '../../store/revisions.ts';
import { saveArticle } from '../../store/save-article.ts';
import { listSnapshots, restoreSnapshot } from '../../store/snapshots.ts';
import { purgeArticles, trashArticles, untrashArticles } from '../../store/trash.ts';
import { type Fault, withFault } from './faults.ts';
import { dump, emptyLibrary, news, reopen } from './library.ts';

const faults: Fault[] = ['throws', 'aborts'];

interface Scene {
  library: Library;
  ids: string[];
  /** An earlier version of the first article. */
  version: string;
  /** Of a bulk deletion. */
  snapshot: string;
}

async function scene(): Promise<Scene> {
  const library = await emptyLibrary();
  const ids: string[] = [];
  for (const path of ['a', 'b']) ids.push((await saveArticle(library, news(path, path), { readAt: 1 })).record.id);
  await saveArticle(library, news('a', '改过。'), { readAt: 2 });
  await trashArticles(library, ids);
  await untrashArticles(library, ids.slice(0, 1));
  const [revision] = await listRevisions(library, ids[0] ?? '');
  const [snapshot] = await listSnapshots(library);
  return { library, ids, version: revision?.updatedAt ?? '', snapshot: snapshot?.id ?? '' };
}

const actions: Record<string, (scene: Scene) => Promise<unknown>> = {
  'saving a new article': ({ library }) => saveArticle(library, news('c', '三。'), { readAt: 1 }),
  'updating an article': ({ library }) => saveArticle(library, news('a', '又改。'), { readAt: 3 }),
  'putting into the trash': ({ library, ids }) => trashArticles(library, ids),
  'removing for good': ({ library, ids }) => purgeArticles(library, ids),
  'changing tags': ({ library, ids }) => changeRecords(library, ids, { addTags: ['民生'] }),
  'bringing back from the trash': ({ library, ids }) => untrashArticles(library, ids),
  'bringing back a version': ({ library, ids: [id = ''], version }) => restoreRevision(library, id, version),
  'keeping images': ({ library, ids: [id = ''] }) =>
    putImages(library, id, [
      { src: 'https://img.example.com/1.png', type: 'image/png', bytes: Uint8Array.of(1).buffer },
    ]),
  'restoring a snapshot': ({ library, snapshot }) => restoreSnapshot(library, snapshot),
  importing: ({ library }) => importEntries(library, [{ article: news('c', '三。') }, { article: news('d', '四。') }]),
};

test.each(Object.entries(actions).flatMap(([name, action]) => faults.map((fault) => ({ name, fault, action }))))(
  '$name is done whole or not at all when any call $fault',
  async ({ action, fault }) => {
    const whole = await scene();
    const { calls } = await withFault(Number.POSITIVE_INFINITY, fault, () => action(whole));
    expect(calls).toBeGreaterThan(5);
    for (let n = 1; n <= calls; n += 1) {
      const attempt = await scene();
      const before = await dump(attempt.library);
      expect(await withFault(n, fault, () => action(attempt)), `call ${n}`).toMatchObject({ failed: true });
      expect(await dump(attempt.library), `call ${n}`).toEqual(before);
      await action(attempt);
    }
  },
);

/** A second version of the database, as a later release would bring it. */
const addNotes: Migration = async (tx: Upgrade) => {
  for await (const cursor of tx.objectStore('articles')) await cursor.update({ ...cursor.value, tags: ['迁移'] });
};

test.each(faults)('a migration is done whole or not at all when any call %s', async (fault) => {
  const count = async (n: number) => {
    const { library } = await scene();
    const before = await dump(library);
    library.db.close();
    const result = await withFault(n, fault, () => reopen({ now: 1 }, [...releasedMigrations, addNotes]));
    return { ...result, before };
  };
  const { calls } = await count(Number.POSITIVE_INFINITY);
  for (let n = 1; n < calls; n += 1) {
    const { failed, before } = await count(n);
    // After the upgrade has committed, only reading the device's name can fail: then the new version stands whole.
    const opened = await reopen({ now: 1 }, failed ? releasedMigrations : [...releasedMigrations, addNotes]).catch(
      () => undefined,
    );
    if (opened) expect(await dump(opened), `call ${n}`).toEqual(before);
    else expect((await reopen({ now: 1 }, [...releasedMigrations, addNotes])).db.version).toBe(2);
  }
});

test('a migration keeps a snapshot of everything that was there', async () => {
  const library = await emptyLibrary();
  for (const path of ['a', 'b']) await saveArticle(library, news(path, path), { readAt: 1 });
  const articles = await library.db.getAll('articles');
  library.db.close();
  const migrated = await reopen({ now: 7 }, [...releasedMigrations, addNotes]);
  expect((await migrated.db.getAll('articles')).map(({ tags }) => tags)).toEqual([['迁移'], ['迁移']]);
  expect((await migrated.db.getAll('snapshotItems')).map(({ record }) => record)).toEqual(articles);
  expect(await migrated.db.getAll('snapshots')).toMatchObject([{ cause: 'migration', count: 2 }]);
});
