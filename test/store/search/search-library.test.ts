import { beforeAll, expect, test } from 'vitest';
import { changeRecords } from '../../../store/change-records.ts';
import { listRecords, readTexts } from '../../../store/read-library.ts';
import { saveArticle } from '../../../store/save-article.ts';
import type { LibraryRecord } from '../../../store/schema.ts';
import { parseQuery } from '../../../store/search/parse-query.ts';
import { filterRecords, findHits, findTexts } from '../../../store/search/search-library.ts';
import { emptyLibrary, news } from '../library.ts';

let records: LibraryRecord[];
/** In the order of the records. */
let texts: string[];

beforeAll(async () => {
  const library = await emptyLibrary();
  const saved = [
    {
      ...news('甲', '社區衛生服務中心新增床位。'),
      source: '新華社',
      publishedAt: '2025-03-05T08:00:00+08:00',
      dateline: '成都',
    },
    { ...news('乙', '社区卫生服务中心招聘。'), source: '川观新闻', publishedAt: '2025-07-01' },
    { ...news('丙', '卫生间改造。'), source: '新华社四川分社' },
  ];
  const ids: string[] = [];
  for (const article of saved) ids.push((await saveArticle(library, article, { readAt: 1 })).record.id);
  await changeRecords(library, ids.slice(2), { addTags: ['民生'] });
  records = await listRecords(library);
  const byId = await readTexts(library);
  texts = records.map(({ id }) => byId.get(id) ?? '');
});

test.each([
  ['社区卫生', ['标题乙', '标题甲']],
  ['社區衛生', ['标题乙', '标题甲']],
  ['卫生', ['标题丙', '标题乙', '标题甲']],
  ['卫生 -招聘', ['标题丙', '标题甲']],
  ['"卫生 服务"', []],
  ['来源:新华社', ['标题丙', '标题甲']],
  ['来源:新华社 社区', ['标题甲']],
  ['-来源:新华社', ['标题乙']],
  ['来源:新华社 来源:川观 -标签:民生', ['标题乙', '标题甲']],
  ['卫生 -日期:2025-03', ['标题丙', '标题乙']],
  ['地区:成都', ['标题甲']],
  ['标签:民生', ['标题丙']],
  ['日期:2025-03', ['标题甲']],
  ['日期:2025', ['标题乙', '标题甲']],
])('%s finds what holds it and nothing else', (typed, titles) => {
  const query = parseQuery(typed);
  const found = new Set(findTexts(texts, query));
  expect(
    filterRecords(
      records.filter((_, index) => found.has(index)),
      query,
    )
      .map(({ title }) => title)
      .sort(),
  ).toEqual(titles);
});

test('reads the texts of some articles alone', async () => {
  const library = await emptyLibrary();
  const ids: string[] = [];
  for (const name of ['甲', '乙', '丙'])
    ids.push((await saveArticle(library, news(name, name), { readAt: 1 })).record.id);
  const [first = '', second = ''] = ids;
  const texts = await readTexts(library, [first, second, 'f'.repeat(32)]);
  expect([...texts].sort()).toEqual(
    [
      [first, '标题甲\n甲'],
      [second, '标题乙\n乙'],
    ].sort(),
  );
});

test('shows where the terms stand, in either script', () => {
  const text = '社區衛生服務中心與社区医院';
  expect(findHits(text, parseQuery('社区 卫生服务')).map(({ start, end }) => text.slice(start, end))).toEqual([
    '社區衛生服務',
    '社区',
  ]);
});
