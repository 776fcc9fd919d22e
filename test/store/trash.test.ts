import { expect, test } from 'vitest';
import { changeRecords } from '../../store/change-records.ts';
import { putImages, readImages } from '../../store/images.ts';
import { listRecords, readSaved, readTexts } from '../../store/read-library.ts';
import { saveArticle } from '../../store/save-article.ts';
import { listSnapshots, restoreSnapshot } from '../../store/snapshots.ts';
import { purgeArticles, purgeExpired, trashArticles, untrashArticles } from '../../store/trash.ts';
import { emptyLibrary, news } from './library.ts';

const day = 24 * 60 * 60 * 1000;

async function libraryOf(...paths: string[]) {
  const library = await emptyLibrary();
  const ids: string[] = [];
  for (const path of paths) ids.push((await saveArticle(library, news(path, path), { readAt: 1 })).record.id);
  return { library, ids };
}

test('brings an article back from the trash whole', async () => {
  const { library, ids } = await libraryOf('a');
  await trashArticles(library, ids);
  expect(await untrashArticles(library, ids)).toHaveLength(1);
  const saved = await readSaved(library, ids[0] ?? '');
  expect(saved?.article).toEqual(news('a', 'a'));
  expect(saved?.record.trashedAt).toBeUndefined();
});

test('removes for good only what lies in the trash', async () => {
  const { library, ids } = await libraryOf('a', 'b');
  await trashArticles(library, ids.slice(0, 1));
  expect(await purgeArticles(library, ids)).toEqual(ids.slice(0, 1));
  expect((await listRecords(library)).map(({ id }) => id)).toEqual(ids.slice(1));
  expect([...(await readTexts(library)).keys()]).toEqual(ids.slice(1));
  expect((await library.db.getAll('tombstones')).map(({ id }) => id)).toEqual(ids.slice(0, 1));
});

test('empties the trash of what is older than thirty days', async () => {
  const { library, ids } = await libraryOf('a', 'b');
  await trashArticles(library, ids.slice(0, 1));
  library.clock.now += 20 * day;
  await trashArticles(library, ids.slice(1));
  library.clock.now += 11 * day;
  expect(await purgeExpired(library, await listRecords(library))).toEqual(ids.slice(0, 1));
});

test('leaves a snapshot of a bulk deletion that brings everything back', async () => {
  const { library, ids } = await libraryOf('a', 'b', 'c');
  await changeRecords(library, ids, { addTags: ['旧'] });
  await trashArticles(library, ids);
  const [snapshot] = await listSnapshots(library);
  expect(snapshot).toMatchObject({ cause: 'bulk-delete', count: 3 });
  await restoreSnapshot(library, snapshot?.id ?? '');
  expect((await listRecords(library)).map(({ tags, trashedAt }) => ({ tags, trashedAt }))).toEqual(
    ids.map(() => ({ tags: ['旧'], trashedAt: undefined })),
  );
});

test('keeps an image until the last article that shows it is gone', async () => {
  const { library, ids } = await libraryOf('a', 'b');
  const [first = '', second = ''] = ids;
  const file = { src: 'https://img.example.com/1.jpg', type: 'image/jpeg', bytes: Uint8Array.of(1, 2, 3).buffer };
  expect(await putImages(library, first, [file])).toBe(1);
  expect(await putImages(library, second, [file])).toBe(0);
  await trashArticles(library, [first]);
  await purgeArticles(library, [first]);
  expect(await readImages(library, second)).toEqual([file]);
  await trashArticles(library, [second]);
  await purgeArticles(library, [second]);
  expect(await library.db.count('images')).toBe(0);
});
