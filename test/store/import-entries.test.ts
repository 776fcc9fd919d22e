import { expect, test } from 'vitest';
import { articleId } from '../../store/article-id.ts';
import { CancelError, importEntries } from '../../store/import-entries.ts';
import { listRecords, readSaved } from '../../store/read-library.ts';
import { listRevisions } from '../../store/revisions.ts';
import { saveArticle } from '../../store/save-article.ts';
import { listSnapshots, restoreSnapshot } from '../../store/snapshots.ts';
import { purgeArticles, trashArticles } from '../../store/trash.ts';
import { dump, emptyLibrary, news } from './library.ts';

test('adds what is new and keeps what is there', async () => {
  const library = await emptyLibrary();
  const { record } = await saveArticle(library, news('a', '这里。'), { readAt: 1 });
  const result = await importEntries(library, [{ article: news('a', '文件。') }, { article: news('b', '二。') }]);
  expect(result.kept).toEqual([record.id]);
  expect(result.added).toHaveLength(1);
  expect((await readSaved(library, record.id))?.article).toEqual(news('a', '这里。'));
});

test('replaces what is there only by something newer, and keeps it as a revision', async () => {
  const library = await emptyLibrary();
  const { record } = await saveArticle(library, news('a', '这里。'), { readAt: 1 });
  const older = `000000000${record.updatedAt.slice(9)}`;
  await importEntries(library, [{ article: news('a', '旧。'), updatedAt: older }]);
  expect((await readSaved(library, record.id))?.article).toEqual(news('a', '这里。'));
  library.clock.now += 60_000;
  const newer = (await saveArticle(library, news('z'), { readAt: 1 })).record.updatedAt;
  await importEntries(library, [{ article: news('a', '新。'), updatedAt: newer }]);
  expect((await readSaved(library, record.id))?.article).toEqual(news('a', '新。'));
  expect((await listRevisions(library, record.id)).map(({ article }) => article)).toEqual([news('a', '这里。')]);
});

test('gives a bookmark its text, and takes an article out of the trash, when a file without stamps brings it', async () => {
  const library = await emptyLibrary();
  await importEntries(library, [{ article: news('a'), reader: { tags: ['民生'] } }, { article: news('b', '二。') }]);
  const [bookmark, other] = await Promise.all(['a', 'b'].map((path) => articleId(news(path))));
  await trashArticles(library, [other ?? '']);
  const again = [{ article: news('a', '一。') }, { article: news('b', '二。') }];
  expect((await importEntries(library, again)).updated).toHaveLength(2);
  const saved = await readSaved(library, bookmark ?? '');
  expect(saved?.article).toEqual(news('a', '一。'));
  expect(saved?.record.tags).toEqual(['民生']);
  expect((await readSaved(library, other ?? ''))?.record.trashedAt).toBeUndefined();
  expect((await importEntries(library, again)).kept).toHaveLength(2);
});

test('takes an article that a file holds twice once', async () => {
  const library = await emptyLibrary();
  await importEntries(library, [{ article: news('a', '一。') }, { article: news('a', '一。') }]);
  expect(await listRecords(library)).toHaveLength(1);
});

test('brings back an article that was removed for good', async () => {
  const library = await emptyLibrary();
  const { record } = await saveArticle(library, news('a', '一。'), { readAt: 1 });
  await trashArticles(library, [record.id]);
  await purgeArticles(library, [record.id]);
  await importEntries(library, [{ article: news('a', '一。'), updatedAt: record.updatedAt }]);
  const [back] = await listRecords(library);
  expect((back?.updatedAt ?? '') > record.updatedAt).toBe(true);
  expect(await library.db.count('tombstones')).toBe(0);
});

test('does not believe a stamp from the future', async () => {
  const library = await emptyLibrary();
  await importEntries(library, [{ article: news('a', '一。'), updatedAt: 'zzzzzzzzz-zzzz-ffffffff' }]);
  expect((await listRecords(library))[0]?.updatedAt.startsWith('zzz')).toBe(false);
});

test('leaves nothing behind when called off half-way', async () => {
  const library = await emptyLibrary();
  await saveArticle(library, news('a', '一。'), { readAt: 1 });
  const before = await dump(library);
  const cancel = new AbortController();
  const entries = Array.from({ length: 120 }, (_, index) => ({ article: news(`n${index}`, '段。') }));
  // The first half is reading; then some are written already.
  const onProgress = (done: number) => done > entries.length / 2 && cancel.abort();
  await expect(importEntries(library, entries, { signal: cancel.signal, onProgress })).rejects.toThrow(CancelError);
  expect(await dump(library)).toEqual(before);
});

test('can be taken back by its snapshot', async () => {
  const library = await emptyLibrary();
  const { record } = await saveArticle(library, news('a', '这里。'), { readAt: 1 });
  const newer = `${record.updatedAt.slice(0, 10)}zzzz${record.updatedAt.slice(14)}`;
  await importEntries(library, [{ article: news('a', '文件。'), updatedAt: newer }, { article: news('b', '二。') }]);
  const [snapshot] = await listSnapshots(library);
  await restoreSnapshot(library, snapshot?.id ?? '');
  const restored = await readSaved(library, record.id);
  expect(restored?.article).toEqual(news('a', '这里。'));
  // Between machines the return counts as the latest that happened.
  expect((restored?.record.updatedAt ?? '') > newer).toBe(true);
  expect((await listRecords(library)).filter(({ trashedAt }) => trashedAt === undefined)).toHaveLength(1);
});
