import { expect, test } from 'vitest';
import { findPages } from '../../../pipeline/extract/find-pages.ts';
import { page } from '../../page.ts';

const links = (...pairs: [string, string][]) =>
  page(pairs.map(([href, word]) => `<a href="${href}">${word}</a>`).join(' '));

test.each([
  [
    'https://a.example/n/c1.html',
    [
      ['c1_2.html', '2'],
      ['c1_3.html', '3'],
      ['c1_2.html', '下一页'],
    ],
    ['c1_2.html', 'c1_3.html'],
  ],
  [
    'https://a.example/n/c1-2.html',
    [
      ['c1.html', '上一页'],
      ['c1-3.html', '【3】'],
    ],
    ['c1.html', 'c1-3.html'],
  ],
  ['https://a.example/n/5?id=9', [['?id=9&page=2', '下一页']], ['5?id=9&page=2']],
  [
    'https://a.example/n/c1.html',
    [
      ['c1_2.html', '2'],
      ['c1_4.html', '尾页'],
    ],
    ['c1_2.html', 'c1_3.html', 'c1_4.html'],
  ],
] as [string, [string, string][], string[]][])('finds the other pages of %s', (url, pairs, expected) => {
  const others = findPages(links(...pairs), url)?.others.map((other) => other.url);
  expect(others).toEqual(expected.map((path) => new URL(path, url).href));
});

test('finds the page with the whole article', () => {
  const found = findPages(links(['/w/516891_s.shtml', '余下全文']), 'https://a.example/w/516891.shtml');
  expect(found?.whole).toBe('https://a.example/w/516891_s.shtml');
});

test.each([
  [[['https://b.example/n/c1_2.html', '2']]],
  [[['c2.html', '下一页']]],
  [[['c1_2.html', '本市召开会议部署防汛工作']]],
  [[['javascript:next()', '下一页']]],
] as [[string, string][]][])('takes nothing else for a page: %j', (pairs) => {
  expect(findPages(links(...pairs), 'https://a.example/n/c1.html')).toBe(undefined);
});
