/**
 * Shows what the extension does: builds it, opens a scraped page in a browser and clicks the toolbar icon.
 * `npm start [-- part of a seed's path]`. With a display the browser stays open; without one the clean article is
 * printed and pictures are kept in `.output/shots/`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { buildExtension } from './browser/build-extension.ts';
import { driveChromium } from './browser/drive-chromium.ts';
import { driveFirefox } from './browser/drive-firefox.ts';
import type { DrivenBrowser, DrivenTab } from './browser/driven-browser.ts';
import { until } from './browser/driven-browser.ts';
import { type BrowserName, findBrowser } from './browser/find-browser.ts';
import { readerText } from './browser/reader-text.ts';
import { type SeedPage, seedPages } from './browser/seed-pages.ts';
import { servePages } from './browser/serve-pages.ts';

const shots = '.output/shots';
const drivers = { chromium: driveChromium, firefox: driveFirefox };
const hasDisplay =
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) || ['darwin', 'win32'].includes(process.platform);

try {
  // The garbled page shows most of what is done here.
  await start(process.argv[2] ?? 'farm-template');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(wanted: string): Promise<void> {
  const seeds = seedPages();
  const seed = seeds.find(({ path }) => path.includes(wanted));
  if (!seed) throw new Error(`Expected part of a seed's path, got "${wanted}".`);
  const name = chooseBrowser();
  console.log('Building the extension …');
  buildExtension(name);
  const server = await servePages(new Map(seeds.map(({ path, url }) => [url, { body: readFileSync(path) }])));
  const browser = await drivers[name]({ port: server.port, headed: hasDisplay, language: 'zh-CN' });
  try {
    await show(browser, seed);
    if (hasDisplay) await browser.closed();
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Chromium, or Firefox where there is no Chromium to be had. */
function chooseBrowser(): BrowserName {
  try {
    findBrowser('chromium');
    return 'chromium';
  } catch {
    // Its sentence names one browser; if the other is missing too, that sentence is the one to show.
    findBrowser('firefox');
    return 'firefox';
  }
}

async function show(browser: DrivenBrowser, seed: SeedPage): Promise<void> {
  console.log(`Opening ${seed.url} (${seed.path}) and clicking the toolbar icon …`);
  const tab = await browser.open(seed.url);
  if (!hasDisplay) await shoot(tab, 'page');
  await tab.click();
  const { title, blocks } = await until('the reader', async () => {
    const text = await tab.inReader(readerText);
    return text && text.blocks.length > 0 ? text : undefined;
  });
  if (hasDisplay) {
    console.log('The reader is open. Esc leaves it, the icon opens it again; close the browser to end.');
    return;
  }
  // They are drawn once the article is there to read.
  await until('the key figures', () => tab.inReader((root) => root.querySelector('.key-figures footer') !== null));
  await shoot(tab, 'reader');
  console.log(`\n${title}\n\n${blocks.map((block) => block.text).join('\n\n')}\n`);
  console.log(`No display: pictures of the page and of the reader are in ${shots}/.`);
}

async function shoot(tab: DrivenTab, name: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  await tab.page.screenshot({ path: `${shots}/${name}.png` });
}
