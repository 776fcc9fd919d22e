/**
 * Takes a picture of every surface × {1280, 390} × {light, dark} × {zh-CN, zh-TW} into `.output/shots/`:
 * `npm run shots [-- part of a picture's name …]`. For people to look at; nothing is compared.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { buildExtension } from './browser/build-extension.ts';
import { driveChromium } from './browser/drive-chromium.ts';
import { type DrivenBrowser, until } from './browser/driven-browser.ts';
import { type SeedPage, seedPages } from './browser/seed-pages.ts';
import { servePages } from './browser/serve-pages.ts';
import { inOneLanguage } from './shots/one-language.ts';
import { type SetUp, surfaces } from './shots/surfaces.ts';

const folder = '.output/shots';
const languages = ['zh-CN', 'zh-TW'];
const widths = [
  { width: 1280, height: 860 },
  { width: 390, height: 844 },
];
const wanted = process.argv.slice(2);

buildExtension('chromium');
mkdirSync(folder, { recursive: true });
const seeds = seedPages();
const server = await servePages(new Map(seeds.map(({ path, url }) => [url, { body: readFileSync(path) }])));
try {
  for (const language of languages) await takeAll(language, seeds);
} finally {
  await server.close();
}

async function takeAll(language: string, pages: readonly SeedPage[]): Promise<void> {
  const names = (surface: string) =>
    widths.flatMap((size) =>
      ['light', 'dark'].map((scheme) => ({ size, scheme, name: `${surface}-${size.width}-${scheme}-${language}` })),
    );
  const chosen = Object.entries(surfaces).filter(([surface]) => names(surface).some(({ name }) => isWanted(name)));
  if (chosen.length === 0) return;
  const extension = inOneLanguage('.output/chrome-mv3', language.replace('-', '_'));
  const browser = await driveChromium({ port: server.port, extension });
  try {
    for (const [surface, prepare] of chosen) {
      for (const { size, scheme, name } of names(surface)) {
        if (!isWanted(name)) continue;
        try {
          await take(browser, { prepare: (setUp) => prepare(browser, setUp, pages), size, scheme, name });
        } catch (error) {
          // The other pictures are wanted all the same.
          console.error(`${name}: ${error instanceof Error ? error.message : error}`);
          process.exitCode = 1;
        }
      }
    }
  } finally {
    await browser.close();
  }
}

interface Shot {
  prepare(setUp: SetUp): Promise<Page>;
  size: { width: number; height: number };
  scheme: string;
  name: string;
}

async function take(browser: DrivenBrowser, { prepare, size, scheme, name }: Shot): Promise<void> {
  const page = await prepare(async (fresh, ownSize) => {
    if (!ownSize) await fresh.setViewport(size);
    await fresh.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  });
  await until('the page to settle', () =>
    page.evaluate(() => document.fonts.ready.then(() => document.readyState === 'complete')),
  );
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
  console.log(`${browser.name} ${name}.png`);
}

function isWanted(name: string): boolean {
  return wanted.length === 0 || wanted.some((part) => name.includes(part));
}
