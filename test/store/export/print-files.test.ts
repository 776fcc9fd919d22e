// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Article } from '../../../pipeline/types.ts';
import { distinctName, fileName } from '../../../store/export/file-name.ts';
import { createBook } from '../../../store/export/print-epub.ts';
import { figuresCsvHead, printFigureRows } from '../../../store/export/print-figures-csv.ts';
import { printHtmlFile } from '../../../store/export/print-html-file.ts';
import { printMarkdownFile } from '../../../store/export/print-markdown-file.ts';
import { article } from '../../article.ts';

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1).buffer;
const full: Article = {
  ...article(
    {
      id: 'p',
      kind: 'paragraph',
      spans: [{ text: '增长<3.5%' }, { text: '链接', href: 'https://a.example/?a=1&b=|', strong: true }],
    },
    { id: 'r', kind: 'paragraph', removed: { rule: 'clean/x', reason: 'advert' }, spans: [{ text: '广告' }] },
    {
      id: 'l',
      kind: 'list',
      ordered: false,
      items: [
        { depth: 0, spans: [{ text: '甲' }] },
        { depth: 2, spans: [{ text: '乙' }] },
        { depth: 0, spans: [{ text: '丙' }] },
      ],
    },
    { id: 't', kind: 'table', header: true, rows: [[[{ text: '项' }], [{ text: '值' }]], []] },
    { id: 'i', kind: 'image', src: 'https://img.example.com/1.png', alt: '图' },
    { id: 'j', kind: 'image', src: 'https://img.example.com/2.png', alt: '未存' },
    { id: 'c', kind: 'code', text: 'a\u0000\ud800b' },
  ),
  title: '“标题”: 一',
  source: '新华社',
  publishedAt: '2025-03-05T08:00:00+08:00',
  figures: [
    {
      block: 'p',
      start: 3,
      end: 7,
      raw: '3.5%',
      value: 3.5,
      bound: 'exact',
      unit: '%',
      unitClass: 'percent',
      scale: 1,
      metric: '=增速',
      kind: 'actual',
      key: 1,
    },
  ],
};
const images = [{ src: 'https://img.example.com/1.png', type: 'image/png', bytes: png }];

test('an HTML file shows kept images, loads nothing and runs nothing', () => {
  const page = new DOMParser().parseFromString(printHtmlFile(full, images), 'text/html');
  expect([...page.querySelectorAll('img')].map((image) => image.src.slice(0, 22))).toEqual(['data:image/png;base64,']);
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  expect(
    [...page.querySelectorAll('[src], link, script:not([type="application/json"]), iframe')].filter(
      (element) => !element.getAttribute('src')?.startsWith('data:'),
    ),
  ).toEqual([]);
  expect(page.body.textContent).not.toContain('<3.5%</p>');
  expect([...page.querySelectorAll('article > ul > li')].map((item) => item.textContent)).toEqual(['甲乙', '丙']);
});

test('a book holds what its package lists, each part well formed', () => {
  const book = createBook({
    title: '书',
    id: 'urn:x:1',
    madeAt: Date.UTC(2025, 0, 1),
    contents: '目录',
    untitled: '无标题',
  });
  book.add(full, images);
  book.add(article(), []);
  const files = unzipSync(Buffer.concat(book.end()));
  expect(Object.keys(files)[0]).toBe('mimetype');
  for (const [name, bytes] of Object.entries(files)) {
    if (!/\.(xhtml|opf|xml)$/.test(name)) continue;
    const page = new DOMParser().parseFromString(strFromU8(bytes), 'text/xml');
    expect(page.querySelector('parsererror')?.textContent, name).toBeUndefined();
  }
  const listed = [...strFromU8(files['EPUB/package.opf'] ?? new Uint8Array()).matchAll(/href="([^"]+)"/g)].map(
    ([, name]) => `EPUB/${name}`,
  );
  expect(listed.sort()).toEqual(
    Object.keys(files)
      .filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf'))
      .sort(),
  );
});

test('the table of figures keeps formulas from running', () => {
  expect(figuresCsvHead.startsWith('\ufefftitle,url')).toBe(true);
  expect(printFigureRows(full)).toBe(
    "“标题”: 一,https://news.example.com/a.html,新华社,2025-03-05T08:00:00+08:00,'=增速,3.5%,3.5,,,exact,%,actual,,,,,,增长<3.5%链接\r\n",
  );
});

test('a Markdown file begins with the fields notebooks know', () => {
  const text = printMarkdownFile(full, { savedAt: Date.UTC(2025, 2, 6), tags: ['民生'] });
  expect(text.split('\n').slice(0, 11)).toEqual([
    '---',
    'title: "“标题”: 一"',
    'source: "https://news.example.com/a.html"',
    'publisher: "新华社"',
    'published: "2025-03-05T08:00:00+08:00"',
    'created: "2025-03-06T00:00:00.000Z"',
    'description: "增长<3.5%链接"',
    'tags: ["民生"]',
    'figures: ["=增速：3.5%"]',
    '---',
    '',
  ]);
});

test.each([
  ['“十四五”：开局/收官?', '“十四五”：开局 收官'],
  ['..\\..\\etc/passwd', 'etc passwd'],
  ['con', '文章'],
  ['\u202egnp.exe', 'gnp.exe'],
  ['  ', '文章'],
])('the title %s gives the name %s', (title, name) => {
  expect(fileName(title, '文章')).toBe(name);
});

test('names that differ only in case are made to differ', () => {
  const taken = new Set<string>();
  expect(['甲A', '甲a', '甲A'].map((name) => distinctName(name, taken))).toEqual(['甲A', '甲a (2)', '甲A (3)']);
});
