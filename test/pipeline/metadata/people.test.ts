import { expect, test } from 'vitest';
import { readDateLine } from '../../../pipeline/metadata/date-line.ts';
import { readByline, readEditors } from '../../../pipeline/metadata/read-people.ts';
import { readDateline } from '../../../pipeline/metadata/read-source.ts';

test.each([
  ['责任编辑：王五', ['王五']],
  ['編輯：王五、趙六', ['王五', '趙六']],
  ['编辑：阿卜杜拉·艾山', ['阿卜杜拉·艾山']],
  ['责编：党委宣传部', ['党委宣传部']],
  ['网络编辑：editor_07', ['editor_07']],
])('reads the editors of %s', (line, names) => {
  expect(readEditors(line)).toEqual(names);
});

test.each([
  ['記者 程啟元 報導', '程啟元'],
  ['文／趙六', '趙六'],
])('reads the writer of %s in the script of the page', (line, name) => {
  expect(readByline(line)).toBe(name);
});

test.each(['编辑：这是一篇写给所有人看的文章', '编辑：关'])('takes no sentence for an editor: %s', (line) => {
  expect(readEditors(line)).toEqual([]);
});

test('takes no button beside a date for an outlet', () => {
  expect(readDateLine('2026-11-03 08:12 滨海日报')).toEqual({
    publishedAt: '2026-11-03T08:12:00+08:00',
    source: '滨海日报',
  });
  expect(readDateLine('2026-11-03 08:12 分享到微信')?.source).toBeUndefined();
});

test.each([
  ['【明報專訊】土瓜灣一幢唐樓', '明報'],
  ['〔大公網訊 記者張三〕昨日', '大公網'],
  ['【环球时报驻印度尼西亚特约记者 梅青】“住在城里', '环球时报'],
  ['【本报讯】昨日', undefined],
  ['【日报告急】记者看到', undefined],
])('reads the outlet in brackets: %s', (text, source) => {
  expect(readDateline(text)?.source).toBe(source);
});
