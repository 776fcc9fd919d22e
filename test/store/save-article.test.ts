import { expect, test } from 'vitest';
import { changeRecords } from '../../store/change-records.ts';
import { findSaved, listRecords, readSaved, readTexts } from '../../store/read-library.ts';
import { listRevisions } from '../../store/revisions.ts';
import { saveArticle } from '../../store/save-article.ts';
import { trashArticles } from '../../store/trash.ts';
import { emptyLibrary, news } from './library.ts';

test('gives a saved article back as it was', async () => {
  const library = await emptyLibrary();
  const read = { ...news('a', '第一段。', '\ud800孤立的代理项\u202e😀'), subtitle: '', editors: ['张三'] };
  const { record, outcome } = await saveArticle(library, read, { readAt: 1 });
  expect(outcome).toBe('added');
  expect((await readSaved(library, record.id))?.article).toEqual(read);
});

test('knows an article by its address however the reader got there', async () => {
  const library = await emptyLibrary();
  await saveArticle(library, news('a', '一段。'), { readAt: 1 });
  const again = { ...news('a', '一段。'), url: 'http://news.example.com/a.html?utm_source=x#top' };
  expect((await findSaved(library, again))?.record.title).toBe('标题a');
});

test('changes nothing when the same content is saved again', async () => {
  const library = await emptyLibrary();
  await saveArticle(library, news('a', '一段。'), { readAt: 1 });
  expect((await saveArticle(library, news('a', '一段。'), { readAt: 2 })).outcome).toBe('unchanged');
  expect(await listRecords(library)).toHaveLength(1);
});

test('keeps the version before as a revision and the reader’s own fields as they are', async () => {
  const library = await emptyLibrary();
  const { record } = await saveArticle(library, news('a', '一段。'), { readAt: 1 });
  await changeRecords(library, [record.id], { addTags: ['民生'], favourite: true });
  const { record: updated } = await saveArticle(library, news('a', '改了。'), { readAt: 2 });
  expect(updated).toMatchObject({ tags: ['民生'], favourite: true, excerpt: '改了。' });
  expect((await listRevisions(library, record.id)).map(({ article }) => article)).toEqual([news('a', '一段。')]);
});

test('never overwrites a newer reading with an older one', async () => {
  const library = await emptyLibrary();
  const { record } = await saveArticle(library, news('a', '新。'), { readAt: 5 });
  expect((await saveArticle(library, news('a', '旧。'), { readAt: 4 })).outcome).toBe('older');
  expect((await readSaved(library, record.id))?.article).toEqual(news('a', '新。'));
  expect((await listRevisions(library, record.id)).map(({ article }) => article)).toEqual([news('a', '旧。')]);
});

test('keeps the last twenty versions', async () => {
  const library = await emptyLibrary();
  const { record } = await saveArticle(library, news('a', '0'), { readAt: 0 });
  for (let version = 1; version <= 25; version += 1)
    await saveArticle(library, news('a', `${version}`), { readAt: version });
  const texts = (await listRevisions(library, record.id)).map((revision) => revision.contentAt);
  expect(texts).toEqual(Array.from({ length: 20 }, (_, index) => 24 - index));
});

test('takes an article out of the trash when it is saved again', async () => {
  const library = await emptyLibrary();
  const { record } = await saveArticle(library, news('a', '一段。'), { readAt: 1 });
  await trashArticles(library, [record.id]);
  await saveArticle(library, news('a', '一段。'), { readAt: 2 });
  expect((await findSaved(library, news('a')))?.record.trashedAt).toBeUndefined();
});

test('stamps every change later than the one before, even when the clock is set back', async () => {
  const library = await emptyLibrary();
  const { record: first } = await saveArticle(library, news('a', '一段。'), { readAt: 1 });
  library.clock.now -= 1_000_000;
  const { record: second } = await saveArticle(library, news('b', '一段。'), { readAt: 1 });
  expect(second.updatedAt > first.updatedAt).toBe(true);
});

test('keeps folded text for search', async () => {
  const library = await emptyLibrary();
  const { record } = await saveArticle(library, news('a', '臺灣ＧＤＰ'), { readAt: 1 });
  expect([...(await readTexts(library))]).toEqual([[record.id, '标题a\n台湾gdp']]);
});
