import { expect, test } from 'vitest';
import type { Article } from '../../../pipeline/types.ts';
import { changeRecords } from '../../../store/change-records.ts';
import { printLibrary } from '../../../store/export/print-library.ts';
import { putImages } from '../../../store/images.ts';
import { readLibraryFile } from '../../../store/import/read-library-file.ts';
import { importEntries } from '../../../store/import-entries.ts';
import type { Library } from '../../../store/open-library.ts';
import { listRecords } from '../../../store/read-library.ts';
import { saveArticle } from '../../../store/save-article.ts';
import { trashArticles } from '../../../store/trash.ts';
import { emptyLibrary, news } from '../library.ts';

async function print(library: Library): Promise<string> {
  const ids = (await listRecords(library)).map(({ id }) => id);
  let file = '';
  for await (const piece of printLibrary(library, ids)) file += piece;
  return file;
}

async function read(library: Library, file: string) {
  const { entries, images, problems } = await readLibraryFile(file.split('\n'));
  await importEntries(library, entries, { images });
  return problems;
}

/** Everything that text and fields have brought down elsewhere. */
const hard: Article = {
  ...news(
    '难',
    '孤立 \ud800 与 \udc00',
    '👨‍👩‍👧‍👦\u202e镜像\u202c\u2066',
    '\u0000\u001f\u2028\u2029\u0085',
    '"\\</script>',
  ),
  subtitle: '',
  byline: '',
  editors: [],
  edits: [{ step: 1, rule: 'r', reason: 'gloss', block: 'p0', start: 0, end: 2, before: '孤立（x）', after: '孤立' }],
  unreadable: [{ block: 'p1', start: 0, end: 1 }],
};

async function fullLibrary(): Promise<Library> {
  const library = await emptyLibrary();
  const { record } = await saveArticle(library, hard, { readAt: 1 });
  await saveArticle(library, { ...hard, title: '改过的标题' }, { readAt: 2 });
  await putImages(library, record.id, [
    { src: 'https://img.example.com/1.png', type: 'image/png', bytes: Uint8Array.of(1, 0, 255).buffer },
  ]);
  await changeRecords(library, [record.id], { addTags: ['民生', ''], favourite: true, state: 'read' });
  const { record: dropped } = await saveArticle(library, { ...news('文件', '拖进来的。'), url: '' }, { readAt: 3 });
  await trashArticles(library, [dropped.id]);
  return library;
}

test('an export into an empty library gives the same export, byte for byte', async () => {
  const file = await print(await fullLibrary());
  const other = await emptyLibrary();
  expect(await read(other, file)).toEqual([]);
  expect(await print(other)).toBe(file);
});

test('an export into the library it came from changes nothing', async () => {
  const library = await fullLibrary();
  const file = await print(library);
  await read(library, file);
  expect(await print(library)).toBe(file);
});

test('a file of the library is one JSON value', async () => {
  const value = JSON.parse(await print(await fullLibrary()));
  expect(value.entries).toHaveLength(2);
  expect(value.images).toHaveLength(1);
});

test('an empty library gives a file that can be read', async () => {
  const file = await print(await emptyLibrary());
  expect(JSON.parse(file)).toEqual({ qingdu: 'library', version: 1, entries: [], images: [] });
  expect((await readLibraryFile(file.split('\n'))).problems).toEqual([]);
});
