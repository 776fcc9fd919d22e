import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSeed } from '../../../scripts/seed/create-seed.ts';
import { freezePage } from '../../../scripts/seed/freeze-page.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'qingdu-seed-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const seed = {
  host: 'news.example.com',
  name: 'story',
  content: '正文。',
  url: 'https://news.example.com/1',
  isHtml: false,
};

test('writes the page and facts that are still to be found', () => {
  const paths = createSeed(root, seed);
  expect(paths).toEqual(['story.txt', 'story.facts.json'].map((name) => join(root, 'news.example.com', name)));
  expect(readFileSync(paths[0] ?? '', 'utf8')).toBe('正文。');
  expect(JSON.parse(readFileSync(paths[1] ?? '', 'utf8'))).toEqual({ url: seed.url, title: '', keeps: [], drops: [] });
});

test('overwrites nothing', () => {
  createSeed(root, seed);
  expect(() => createSeed(root, seed)).toThrow(TypeError);
});

test.each([
  [{ host: '../up' }, 'Expected a host or template name, got "../up"'],
  [{ name: 'A b' }, 'Expected a case in kebab-case, got "A b"'],
  [{ url: 'news' }, 'Expected a URL, got "news"'],
  [{ content: 'x'.repeat(300_001) }, 'Expected a page under 300 kB, got 301: cut it down'],
])('refuses %j', (wrong, message) => {
  expect(() => createSeed(root, { ...seed, ...wrong })).toThrow(new TypeError(message));
});

test('freezes a page without what acts', () => {
  const page = freezePage(
    '<!doctype html><html><head><script>a()</script><script type="application/ld+json">{}</script></head><body onload="b()"><!-- c --><p onclick="d()">正文</p><a href="javascript:e()">f</a></body></html>',
  );
  expect(page).toBe(
    '<!DOCTYPE html><html><head><script type="application/ld+json">{}</script></head><body><p>正文</p><a>f</a></body></html>\n',
  );
});
