import { expect, test } from 'vitest';
import { printHtmlFile } from '../../../store/export/print-html-file.ts';
import { readBookmarks } from '../../../store/import/read-bookmarks.ts';
import { readHtmlFile } from '../../../store/import/read-html-file.ts';
import { readReadingList } from '../../../store/import/read-reading-list.ts';
import { news } from '../library.ts';

test('an exported HTML file comes back as the same article', () => {
  const article = news('a', '</script><b>\ud800', '二。');
  expect(readHtmlFile(printHtmlFile(article, []))?.entries).toEqual([{ article }]);
});

test('another page is no file of ours', () => {
  expect(readHtmlFile('<!doctype html><p>正文。</p>')).toBeUndefined();
});

test('bookmarks come with title, address, day and tags', () => {
  const { entries, problems } = readBookmarks(`<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p><DT><A HREF="https://news.example.com/a?x=1&amp;y=2" ADD_DATE="1700000000" TAGS="民生, 医疗">标题 &quot;甲&quot; &#x4e2d;</A>
<DT><A HREF="javascript:void(0)">小书签</A></DL>`);
  expect(entries).toHaveLength(1);
  expect(entries[0]?.article).toMatchObject({
    url: 'https://news.example.com/a?x=1&y=2',
    title: '标题 "甲" 中',
    blocks: [],
  });
  expect(entries[0]?.reader).toEqual({ savedAt: 1_700_000_000_000, tags: ['民生', '医疗'] });
  expect(problems).toEqual([{ at: 2, kind: 'not-a-web-address', title: '小书签' }]);
});

test('a wallabag list comes with text, tags and state', () => {
  const list = [
    {
      url: 'https://a.example/1',
      title: '甲',
      content: '<p>正文</p>',
      tags: ['民生'],
      is_archived: 1,
      is_starred: 0,
      created_at: '2025-03-05T00:00:00+0000',
      published_by: ['张三', '李四'],
    },
    { url: '', title: '乙' },
    7,
  ];
  const { pages, problems } = readReadingList(JSON.stringify(list));
  expect(pages).toEqual([
    {
      at: 1,
      html: '<p>正文</p>',
      url: 'https://a.example/1',
      title: '甲',
      byline: '张三、李四',
      reader: { savedAt: Date.UTC(2025, 2, 5), tags: ['民生'], state: 'read', favourite: false },
    },
  ]);
  expect(problems).toEqual([
    { at: 2, kind: 'not-a-web-address', title: '乙' },
    { at: 3, kind: 'not-an-article' },
  ]);
});

test('an Omnivore list finds its texts by slug', () => {
  const list = [
    {
      slug: 's-1',
      url: 'https://a.example/1',
      title: '甲',
      labels: ['财经'],
      state: 'Active',
      savedAt: '2025-03-05T00:00:00Z',
    },
  ];
  const { pages } = readReadingList(JSON.stringify(list), (slug) => (slug === 's-1' ? '<p>正文</p>' : undefined));
  expect(pages[0]).toMatchObject({ html: '<p>正文</p>', reader: { tags: ['财经'], state: 'unread' } });
});

test.each([
  ['{', 'not-json'],
  ['{}', 'unknown-file'],
  ['null', 'unknown-file'],
])('%s gives a sentence and nothing else', (json, kind) => {
  expect(readReadingList(json)).toEqual({ entries: [], pages: [], images: [], problems: [{ at: 0, kind }] });
});
