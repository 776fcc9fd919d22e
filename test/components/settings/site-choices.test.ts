import { expect, test } from 'vitest';
import { readSiteChoices, siteItems, withSiteChoice } from '../../../components/settings/site-choices.ts';

test('reads what is good and leaves out the rest', () => {
  expect(
    readSiteChoices({
      'news.example.com': { open: 'always', script: 'tw', extra: 1 },
      '新闻.中国': { open: 'never' },
      'localhost:8080': { script: 'hans' },
      'http://x/': { open: 'always' },
      'empty.example': {},
      'odd.example': { open: 'maybe' },
      'none.example': null,
    }),
  ).toEqual({
    'news.example.com': { open: 'always', script: 'tw' },
    '新闻.中国': { open: 'never' },
    'localhost:8080': { script: 'hans' },
  });
});

test('a choice that says nothing is forgotten', () => {
  expect(withSiteChoice({ 'a.example': { open: 'never' } }, 'a.example', {})).toEqual({});
});

test('refuses what is no host, and quotes it', () => {
  expect(() => withSiteChoice({}, 'http://a/', { open: 'never' })).toThrow('Expected a host, got "http://a/"');
});

test('is cut into items that fit storage.sync and put together again', () => {
  const choices = Object.fromEntries(
    Array.from({ length: 800 }, (_, index) => [`site-${index}.news.example.com`, { open: 'always' as const }]),
  );
  const items = siteItems(choices) ?? [];
  expect(items.length).toBeGreaterThan(1);
  expect(items.every((item) => new TextEncoder().encode(JSON.stringify(item)).length < 8192)).toBe(true);
  expect(readSiteChoices(Object.assign({}, ...items))).toEqual(choices);
});

test('says when there are too many to be kept', () => {
  const many = Array.from({ length: 5000 }, (_, index) => [`site-${index}.example.com`, { open: 'never' as const }]);
  expect(siteItems(Object.fromEntries(many))).toBeUndefined();
});
