import { expect, test } from 'vitest';
import { binaryProblem, decodePage } from '../../../pipeline/extract/decode-page.ts';
import { encodeGbk } from '../../seeds/encode-gbk.ts';

const words = '国务院今天召开会议，部署下一阶段的工作。';
// 國務院今天召開會議，部署下一階段的工作。 in Big5.
const big5 = Uint8Array.from(
  'b0eab0c8b0 7ca4b5a4d1a5 6cb6 7db7 7cc4b3a1 41b3a1b8 70a4 55a4 40b6 a5ac 71aa baa4 75a7 40a1 43'
    .replaceAll(' ', '')
    .match(/../g)
    ?.map((byte) => Number.parseInt(byte, 16)) ?? [],
);

test.each<[string, Uint8Array, string]>([
  ['UTF-8 without any word of it', new TextEncoder().encode(words), 'utf-8'],
  ['UTF-8 that says GBK', new TextEncoder().encode(`<meta charset="gbk">${words}`), 'utf-8'],
  ['UTF-8 with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(words)), 'utf-8'],
  [
    'UTF-16 with a byte order mark',
    new Uint8Array(new Uint8Array(Buffer.from(`\ufeff${words}`, 'utf16le'))),
    'utf-16le',
  ],
  ['GBK that says so', encodeGbk(`<meta charset=gb2312>${words}`), 'gb18030'],
  ['GBK that says UTF-8', encodeGbk(`<meta charset="utf-8">${words}`), 'gb18030'],
  ['GBK without any word of it', encodeGbk(words), 'gb18030'],
])('reads %s', (_, bytes, charset) => {
  const decoded = decodePage(bytes);
  expect(decoded.charset).toBe(charset);
  expect(decoded.text.replace(/^<[^>]*>/, '')).toBe(words);
});

test('tells Big5 from GBK by what reads as Chinese', () => {
  expect(decodePage(big5)).toEqual({ text: '國務院今天召開會議，部署下一階段的工作。', charset: 'big5' });
});

test('keeps a page with one broken character', () => {
  const bytes = Uint8Array.of(...encodeGbk(words), 0x81, 0xff, ...encodeGbk(words));
  expect(decodePage(bytes).text.startsWith(words)).toBe(true);
});

test('tells what is no text', () => {
  expect(binaryProblem(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1))).toBe('The file is binary, not a page or text.');
  expect(binaryProblem(encodeGbk(words))).toBeUndefined();
});

test('hears the server where the page says nothing', () => {
  const bytes = encodeGbk(words);
  expect(decodePage(bytes, 'text/html; charset=gb2312')).toEqual({ text: words, charset: 'gb18030' });
});
