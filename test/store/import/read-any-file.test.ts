import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readAnyFile } from '../../../store/import/read-any-file.ts';
import { news } from '../library.ts';

const gbk = Uint8Array.of(0xd6, 0xd0, 0xce, 0xc4, 0xa1, 0xa3);

test.each([
  ['UTF-8', new TextEncoder().encode('中文。')],
  ['UTF-8 with a mark', new TextEncoder().encode('\ufeff中文。')],
  ['GBK', gbk],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x2d, 0x4e, 0x87, 0x65, 0x02, 0x30)],
])('reads a text in %s', async (_, bytes) => {
  expect(await readAnyFile(new File([bytes], 'a.txt'))).toEqual({ kind: 'text', name: 'a.txt', text: '中文。' });
});

test('knows a page by its name or its beginning', async () => {
  expect(await readAnyFile(new File(['<p>中文。'], 'a.html'))).toMatchObject({ kind: 'html' });
  expect(await readAnyFile(new File(['<!DOCTYPE html><p>中文。'], 'a'))).toMatchObject({ kind: 'html' });
});

test('reads one article as the reader exports it', async () => {
  const file = new File([JSON.stringify(news('a', '一段。'), undefined, 2)], 'a.json');
  expect(await readAnyFile(file)).toMatchObject({ entries: [{ article: news('a', '一段。') }], problems: [] });
});

const library = `{"qingdu":"library","version":1,"entries":[\n${JSON.stringify({ article: news('a', '一段。') })}\n],"images":[\n\n]}\n`;

test.each([
  ['as it was written', library],
  ['with the line ends of another system', `\ufeff${library.replaceAll('\n', '\r\n')}`],
  ['laid out by an editor', JSON.stringify(JSON.parse(library), undefined, 2)],
  ['on one line', JSON.stringify(JSON.parse(library))],
])('reads a library file %s', async (_, text) => {
  const found = await readAnyFile(new File([text], 'library.json'));
  expect(found).toMatchObject({ entries: [{ article: news('a', '一段。') }], problems: [] });
});

test('tells of each bad entry of a library file that was laid out anew', async () => {
  const text = JSON.stringify({ qingdu: 'library', version: 1, entries: [7, {}], images: [{}] }, undefined, 2);
  const found = await readAnyFile(new File([text], 'library.json'));
  expect(found).toMatchObject({
    entries: [],
    problems: [
      { at: 1, kind: 'not-an-article' },
      { at: 2, kind: 'not-an-article' },
      { at: 0, kind: 'bad-image' },
    ],
  });
});

test.each([
  [2, 'newer-version'],
  [undefined, 'unknown-file'],
])('does not guess at a library file of version %s', async (version, kind) => {
  const text = JSON.stringify({ qingdu: 'library', version, entries: [{ article: news('a') }] });
  const found = await readAnyFile(new File([text], 'library.json'));
  expect(found).toMatchObject({ entries: [], problems: [{ at: 0, kind }] });
});

test('reads an archive of Omnivore with its texts', async () => {
  const list = JSON.stringify([{ slug: 's', url: 'https://a.example/1', title: '甲' }]);
  const zip = zipSync({ 'metadata_0_to_1.json': strToU8(list), 'content/s.html': strToU8('<p>正文</p>') });
  const found = await readAnyFile(new File([zip as Uint8Array<ArrayBuffer>], 'export.zip'));
  expect(found).toMatchObject({ pages: [{ title: '甲', html: '<p>正文</p>' }], problems: [] });
});

test.each([
  ['an empty archive', zipSync({})],
  ['a broken archive', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9)],
])('%s gives a sentence', async (_, bytes) => {
  const found = await readAnyFile(new File([bytes as Uint8Array<ArrayBuffer>], 'x.zip'));
  expect(found).toMatchObject({ entries: [], problems: [{ at: 0, kind: 'unknown-file' }] });
});
