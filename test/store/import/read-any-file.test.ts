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
