import { expect, test } from 'vitest';
import { findEntities } from '../../../pipeline/restore/find-entities.ts';
import { findInvisible } from '../../../pipeline/restore/find-invisible.ts';
import { findMojibake } from '../../../pipeline/restore/find-mojibake.ts';

type Find = typeof findEntities;

function apply(find: Find, text: string): string {
  return find(text).reduceRight(
    (result, { start, end, after }) => result.slice(0, start) + after + result.slice(end),
    text,
  );
}

const cp1252 = 'ä¸­å›½ç»æµŽ';

test.each<[string, Find, string, string]>([
  ['a named entity', findEntities, '他说:&ldquo;好&rdquo;&hellip;', '他说:“好”…'],
  ['a numbered entity', findEntities, '&#20013;&#x56fd;', '中国'],
  ['an entity escaped twice', findEntities, '第一&amp;nbsp;二', '第一 二'],
  ['a zero-width space', findInvisible, '新\u200b闻', '新闻'],
  ['a private-use character', findInvisible, '新\ue001闻', '新闻'],
  ['UTF-8 read as code page 1252', findMojibake, cp1252.slice(0, 6), '中国'],
])('repairs %s', (_, find, damaged, clean) => {
  expect(apply(find, damaged)).toBe(clean);
});

test.each<[string, Find, string]>([
  ['an address', findEntities, 'https://example.com/?a=1&copy=2&lt'],
  ['a lesson about markup', findEntities, 'HTML 中的 &nbsp; 表示空格'],
  ['a reference to no character', findEntities, '&#0; &#xd800; &nothing;'],
  ['a family of emoji', findInvisible, '一家人👨‍👩‍👧'],
  ['French', findMojibake, 'À l’école, déjà vu: «Œuvre»'],
  ['UTF-8 with bytes lost', findMojibake, 'ä¿¡æ¯å称'],
])('leaves %s alone', (_, find, text) => {
  expect(find(text)).toEqual([]);
});
