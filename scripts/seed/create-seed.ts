import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freezePage } from './freeze-page.ts';

export interface NewSeed {
  /** A host, or the name of a template that many hosts share. */
  host: string;
  /** What the case shows, as a file name. */
  name: string;
  content: string;
  url: string;
  isHtml: boolean;
}

/** A frozen page holds what its case needs; the rest is weight for everybody. In UTF-16 code units. */
const largest = 300_000;

/**
 * Writes the page without its scripts and a facts file to fill in, and gives the paths written. The facts name nothing
 * yet, so the seed's test fails until a human has written them. Throws a TypeError that quotes what is wrong; nothing
 * is overwritten.
 */
export function createSeed(root: string, { host, name, content, url, isHtml }: NewSeed): string[] {
  if (!/^[a-z\d][a-z\d.-]{1,80}$/.test(host)) throw new TypeError(`Expected a host or template name, got "${host}"`);
  if (!/^[a-z\d][a-z\d-]{1,60}$/.test(name)) throw new TypeError(`Expected a case in kebab-case, got "${name}"`);
  if (!URL.canParse(url)) throw new TypeError(`Expected a URL, got "${url}"`);
  const page = isHtml ? freezePage(content) : content;
  if (page.length > largest) {
    throw new TypeError(
      `Expected a page under ${largest / 1000} kB, got ${Math.ceil(page.length / 1000)}: cut it down`,
    );
  }
  const folder = join(root, host);
  const files: [string, string][] = [
    [join(folder, `${name}.${isHtml ? 'html' : 'txt'}`), page],
    [join(folder, `${name}.facts.json`), `${JSON.stringify({ url, title: '', keeps: [], drops: [] }, undefined, 2)}\n`],
  ];
  const taken = files.find(([path]) => existsSync(path));
  if (taken) throw new TypeError(`Expected a new case, but there is "${taken[0]}"`);
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of files) writeFileSync(path, text);
  return files.map(([path]) => path);
}

/**
 * Writes a rule to be completed by hand, and gives its path. `day` dates the selector; without a selector one stands to
 * be replaced. Throws a TypeError when the folder has a rule.
 */
export function createRule(
  root: string,
  { host, selector, day }: { host: string; selector: string | undefined; day: string },
): string {
  const path = join(root, host, 'rule.ts');
  if (existsSync(path)) throw new TypeError(`Expected a site without a rule, but there is "${path}"`);
  const isHost = host.includes('.');
  const where = isHost
    ? `  hosts: ['${host}'],`
    : '  // What only the pages of this template have.\n  signature: [\'meta[name="generator"]\'],';
  writeFileSync(
    path,
    `import type { SiteRule } from '../../pipeline/extract/site-rule.ts';

export const rule: SiteRule = {
  id: '${host}',
${where}
  article: [
    '${selector ?? '#article'}', // ${day}
  ],
};
`,
  );
  return path;
}
