import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { createRule } from '../../../scripts/seed/create-seed.ts';
import { findContainer } from '../../../scripts/seed/find-container.ts';
import { printSiteRules } from '../../../scripts/seed/print-site-rules.ts';

test('lists every rule there is', () => {
  const folders = readdirSync('seeds').filter((name) => existsRule(name));
  expect(printSiteRules(folders)).toBe(readFileSync('seeds/site-rules.ts', 'utf8'));
});

function existsRule(folder: string): boolean {
  return !folder.includes('.ts') && readdirSync(join('seeds', folder)).includes('rule.ts');
}

test('names the innermost element that holds the paragraphs by a name of its own', () => {
  const paragraphs = ['第一段说明事情的起因和经过。', '第二段说明事情的结果和影响。'];
  const story = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const containerOf = (body: string) => findContainer(new JSDOM(body).window.document, paragraphs);
  expect(containerOf(`<div id="main"><div class="left_zw">${story}</div></div>`)).toBe('.left_zw');
  expect(containerOf(`<div id="main"><div class="box">${story}</div><p class="box">旁边</p></div>`)).toBe('#main');
  expect(containerOf(`<div id="post-20260101"><div>${story}</div></div>`)).toBeUndefined();
});

test('writes a rule once', () => {
  const root = mkdtempSync(join(tmpdir(), 'qingdu-rule-'));
  mkdirSync(join(root, 'news.example.com'));
  const rule = { host: 'news.example.com', selector: '.left_zw', day: '2026-01-02' };
  expect(readFileSync(createRule(root, rule), 'utf8')).toContain("    '.left_zw', // 2026-01-02\n");
  expect(() => createRule(root, rule)).toThrow('Expected a site without a rule');
  rmSync(root, { recursive: true });
});
