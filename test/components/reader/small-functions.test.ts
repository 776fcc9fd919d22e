import { describe, expect, test } from 'vitest';
import { formatPublished } from '../../../components/reader/format-published.ts';
import { headingLevels } from '../../../components/reader/heading-levels.ts';
import { readKey } from '../../../components/reader/read-key.ts';
import { readingMinutes } from '../../../components/reader/reading-minutes.ts';
import { safeImage, safeLink } from '../../../components/reader/safe-address.ts';
import { textLanguage } from '../../../components/reader/text-language.ts';
import type { Block } from '../../../pipeline/types.ts';
import { article } from '../../article.ts';

test.each([
  [0, 1],
  [255, 1],
  [1275, 5],
])('%d characters take %d minutes', (characters, minutes) => {
  expect(readingMinutes(article('读'.repeat(characters)))).toBe(minutes);
});

test.each([
  [
    [3, 3],
    [2, 2],
  ],
  [
    [2, 4, 3],
    [2, 3, 3],
  ],
  [
    [4, 2, 3, 4],
    [2, 2, 3, 4],
  ],
] as [(2 | 3 | 4)[], number[]][])('headings of levels %j are drawn at %j, none skipped', (given, drawn) => {
  const blocks = given.map(
    (level, index): Block => ({ id: `h${index}`, kind: 'heading', level, spans: [{ text: '题' }] }),
  );
  expect([...headingLevels(blocks).values()]).toEqual(drawn);
});

describe('the time of the page', () => {
  test.each([
    ['2026-01-07T15:05:57+08:00', 'zh-CN', '2026年1月7日 15:05'],
    ['2026-01-07', 'zh-TW', '2026年1月7日'],
    ['not a time', 'en', 'not a time'],
    ['2026-01-07T15:05:57+08:00', 'zh-TW', '2026年1月7日 15:05'],
    ['2026-13-45', 'en', '2026-13-45'],
  ])('%s in %s is %s', (iso, language, shown) => {
    expect(formatPublished(iso, language)).toBe(shown);
  });
});

test.each([
  ['https://example.com/', true],
  ['http://example.com/', true],
  ['javascript:alert(1)', false],
  [' https://example.com/', false],
  ['//example.com/', false],
  ['data:text/html,x', false],
])('the link %s is followed: %s', (href, followed) => {
  expect(safeLink(href) !== undefined).toBe(followed);
});

test.each([
  ['https://example.com/a.jpg', true],
  ['data:image/png;base64,AAAA', true],
  ['blob:https://example.com/1', true],
  ['data:image/svg+xml,<svg/>', false],
  ['data:text/html,x', false],
  ['javascript:alert(1)', false],
])('the image %s is loaded: %s', (src, loaded) => {
  expect(safeImage(src) !== undefined).toBe(loaded);
});

test.each([
  ['hans', 'original', 'zh-Hans-CN'],
  ['hant', 'original', 'zh-Hant-TW'],
  ['hans', 'hk', 'zh-Hant-HK'],
  ['hant', 'hans', 'zh-Hans-CN'],
  ['mixed', 'original', 'zh'],
  ['other', 'tw', undefined],
] as const)('%s shown as %s has the language %s', (script, shown, language) => {
  expect(textLanguage(script, shown)).toBe(language);
});

const key = (name: string, held = {}) =>
  readKey({ key: name, ctrlKey: false, altKey: false, metaKey: false, isComposing: false, ...held });

test.each([
  ['Escape', { kind: 'close' }],
  ['R', { kind: 'panel', panel: 'record' }],
  ['?', { kind: 'panel', panel: 'help' }],
  ['3', { kind: 'script', script: 'hant' }],
  ['+', { kind: 'size', by: 1 }],
  ['j', { kind: 'paragraph', by: 1 }],
  [' ', undefined],
  ['6', undefined],
])('the key %j does %j', (name, action) => {
  expect(key(name)).toEqual(action);
});

test.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])(
  'a key with %j held is not ours',
  (held) => {
    expect(key('s', held)).toBeUndefined();
  },
);
