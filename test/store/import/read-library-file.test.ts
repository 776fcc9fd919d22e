import { expect, test } from 'vitest';
import { readLibraryFile } from '../../../store/import/read-library-file.ts';
import { news } from '../library.ts';

const head = '{"qingdu":"library","version":1,"entries":[';
const good = JSON.stringify({ article: news('a', '一段。') });

test('a damaged line costs its entry and no other', async () => {
  const { entries, problems } = await readLibraryFile([
    head,
    `${good},`,
    '{"article":{"sch',
    `${good}`,
    '],"images":[',
    ']}',
  ]);
  expect(entries).toHaveLength(2);
  expect(problems).toEqual([{ at: 2, kind: 'not-json' }]);
});

test('a file that breaks off gives what it has and says so', async () => {
  const { entries, problems } = await readLibraryFile([head, `${good},`]);
  expect(entries).toHaveLength(1);
  expect(problems).toEqual([{ at: 0, kind: 'cut-off' }]);
});

test('a file of a newer version is not guessed at', async () => {
  const { entries, problems } = await readLibraryFile([head.replace('1,', '2,'), good, ']}']);
  expect(entries).toEqual([]);
  expect(problems).toEqual([{ at: 0, kind: 'newer-version' }]);
});

test.each([
  ['no article', {}],
  ['blocks of an unknown kind', { article: { ...news('a'), blocks: [{ id: 'x', kind: 'script', text: '' }] } }],
  [
    'two blocks with one id',
    { article: { ...news('a'), blocks: [...news('a', '一').blocks, ...news('a', '二').blocks] } },
  ],
  [
    'an edit with bad offsets',
    {
      article: {
        ...news('a'),
        edits: [{ step: 1, rule: '', reason: '', block: 'p0', start: 3, end: 1, before: '', after: '' }],
      },
    },
  ],
  ['a title that is no text', { article: { ...news('a'), title: 1 } }],
  ['null', null],
])('an entry with %s is refused', async (_, entry) => {
  const { entries, problems } = await readLibraryFile([head, JSON.stringify(entry), '],"images":[', ']}']);
  expect(entries).toEqual([]);
  expect(problems).toEqual([{ at: 1, kind: 'not-an-article' }]);
});

test('links and images that are not of the web lose their address', async () => {
  const article = {
    ...news('a'),
    blocks: [
      {
        id: 'p',
        kind: 'paragraph',
        spans: [
          { text: '点我', href: 'javascript:alert(1)' },
          { text: '好', href: 'https://a.example/' },
        ],
      },
      { id: 'i', kind: 'image', src: 'data:text/html,<script>', alt: '图' },
    ],
  };
  const { entries } = await readLibraryFile([head, JSON.stringify({ article }), '],"images":[', ']}']);
  expect(entries[0]?.article.blocks).toEqual([
    { id: 'p', kind: 'paragraph', spans: [{ text: '点我' }, { text: '好', href: 'https://a.example/' }] },
    { id: 'i', kind: 'image', src: '', alt: '图' },
  ]);
});

test('an image that is not the one its hash says is refused', async () => {
  const image = JSON.stringify({ hash: '0'.repeat(64), type: 'image/png', base64: 'AAAA' });
  const { images, problems } = await readLibraryFile([head, '],"images":[', image, ']}']);
  expect(images).toEqual([]);
  expect(problems).toEqual([{ at: 0, kind: 'bad-image' }]);
});
