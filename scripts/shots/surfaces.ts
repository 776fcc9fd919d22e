import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, type DrivenTab, until } from '../browser/driven-browser.ts';
import type { SeedPage } from '../browser/seed-pages.ts';
import { librarySurfaces } from './library-surfaces.ts';

/** Sets a fresh page's size and colours. */
export type SetUp = (page: Page) => Promise<void>;
export type Prepare = (browser: DrivenBrowser, setUp: SetUp, seeds: readonly SeedPage[]) => Promise<Page>;

/** How each surface is brought up before its picture is taken. */
export const surfaces: Record<string, Prepare> = {
  reader: async (browser, setUp, seeds) => (await read(browser, setUp, seeds)).page,
  'reader-text': async (browser, setUp, seeds) => {
    const tab = await read(browser, setUp, seeds);
    await tab.inReader((root) => root.querySelector('.reader')?.scrollTo({ top: 900, behavior: 'instant' }));
    return tab.page;
  },
  'reader-appearance': (browser, setUp, seeds) => readAndPress(browser, setUp, seeds, 'a'),
  'reader-record': async (browser, setUp, seeds) => {
    const tab = await read(browser, setUp, seeds);
    await tab.page.keyboard.press('r');
    await tab.inReader((root) => root.querySelector<HTMLElement>('.disclosure')?.click());
    return tab.page;
  },
  'reader-export': (browser, setUp, seeds) => readAndPress(browser, setUp, seeds, 'e'),
  'reader-speech': (browser, setUp, seeds) => readAndPress(browser, setUp, seeds, 'l'),
  'reader-keys': (browser, setUp, seeds) => readAndPress(browser, setUp, seeds, '?'),
  'reader-figures': (browser, setUp, seeds) => readAndPress(browser, setUp, seeds, 'f'),
  options: (browser, setUp) => extensionPage(browser, setUp, 'options.html'),
  ...librarySurfaces,
  popup: (browser, setUp) => extensionPage(browser, setUp, 'popup.html'),
  welcome: (browser, setUp) => extensionPage(browser, setUp, 'welcome.html'),
  'welcome-read': async (browser, setUp) => {
    const page = await extensionPage(browser, setUp, 'welcome.html');
    await (await page.waitForSelector('.sample-bar .primary'))?.click();
    await page.waitForSelector('.reader article');
    return page;
  },
};

/** The seed whose page is garbled the way farms leave it; any where it is not there. */
async function read(browser: DrivenBrowser, setUp: SetUp, seeds: readonly SeedPage[]): Promise<DrivenTab> {
  const seed = seeds.find(({ path }) => path.includes('farm-template')) ?? seeds[0];
  if (!seed) throw new Error('Expected a seed with a page');
  const tab = await browser.open(seed.url);
  await setUp(tab.page);
  await tab.click();
  await until('the reader', () => tab.inReader((root) => root.querySelector('article h1') !== null));
  return tab;
}

async function readAndPress(
  browser: DrivenBrowser,
  setUp: SetUp,
  seeds: readonly SeedPage[],
  key: string,
): Promise<Page> {
  const tab = await read(browser, setUp, seeds);
  await tab.page.keyboard.press(key as 'a');
  await until('the panel', () => tab.inReader((root) => root.querySelector('.panel') !== null));
  return tab.page;
}

async function extensionPage(browser: DrivenBrowser, setUp: SetUp, path: string): Promise<Page> {
  const page = await browser.openExtensionPage(path);
  await setUp(page);
  await page.waitForSelector('.surface, main', { timeout: 5000 });
  return page;
}
