import { expect, test } from 'vitest';
import { changeRecords } from '../../store/change-records.ts';
import { listRecords, readSaved, readTexts } from '../../store/read-library.ts';
import { countRevisions, listRevisions, restoreRevision } from '../../store/revisions.ts';
import { saveArticle } from '../../store/save-article.ts';
import { emptyLibrary, news } from './library.ts';

async function libraryWithVersions() {
  const library = await emptyLibrary();
  const first = { ...news('a', '第一版。'), source: '新华社' };
  const { record } = await saveArticle(library, first, { readAt: 1 });
  library.clock.now += 1000;
  await saveArticle(library, news('a', '第二版。'), { readAt: 2 });
  await changeRecords(library, [record.id], { addTags: ['民生'], favourite: true });
  library.clock.now += 1000;
  return { library, id: record.id, first };
}

test('brings back an earlier version, and keeps the one it replaces', async () => {
  const { library, id, first } = await libraryWithVersions();
  const [revision] = await listRevisions(library, id);
  const record = await restoreRevision(library, id, revision?.updatedAt ?? '');
  expect(record).toMatchObject({ source: '新华社', tags: ['民生'], favourite: true });
  expect((await readSaved(library, id))?.article).toEqual(first);
  expect((await listRevisions(library, id)).map(({ article }) => article)).toEqual([news('a', '第二版。')]);
  expect((await readTexts(library)).get(id)).toContain('第一版');
  expect(await listRecords(library)).toEqual([record]);
});

test('leaves nothing of the version it replaces in the record', async () => {
  const { library, id } = await libraryWithVersions();
  const [earlier] = await listRevisions(library, id);
  await restoreRevision(library, id, earlier?.updatedAt ?? '');
  const [later] = await listRevisions(library, id);
  expect(await restoreRevision(library, id, later?.updatedAt ?? '')).not.toHaveProperty('source');
});

test('is newer than whatever was read before it', async () => {
  const { library, id, first } = await libraryWithVersions();
  const [revision] = await listRevisions(library, id);
  await restoreRevision(library, id, revision?.updatedAt ?? '');
  const late = await saveArticle(library, news('a', '第三版。'), { readAt: library.clock.now - 500 });
  expect(late.outcome).toBe('older');
  expect((await readSaved(library, id))?.article).toEqual(first);
});

test('changes nothing for a version that is not there', async () => {
  const { library, id } = await libraryWithVersions();
  expect(await restoreRevision(library, id, '0mk000000-0000-00000000')).toBeUndefined();
  expect((await readSaved(library, id))?.article).toEqual(news('a', '第二版。'));
});

test('counts the versions of each article', async () => {
  const { library, id } = await libraryWithVersions();
  await saveArticle(library, news('b', '只有一版。'), { readAt: 1 });
  expect([...(await countRevisions(library))]).toEqual([[id, 1]]);
});
