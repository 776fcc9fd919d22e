import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../browser/driven-browser.ts';
import type { SeedPage } from '../browser/seed-pages.ts';
import { librarySurfaces } from './library-surfaces.ts';
import { extensionPage, readerSurfaces } from './reader-surfaces.ts';

/** Sets a fresh page's size and colours; a popup has a size of its own. */
export type SetUp = (page: Page, ownSize?: 'own-size') => Promise<void>;
export type Prepare = (browser: DrivenBrowser, setUp: SetUp, seeds: readonly SeedPage[]) => Promise<Page>;

/** How each surface is brought up before its picture is taken. */
export const surfaces: Record<string, Prepare> = {
  ...readerSurfaces,
  ...librarySurfaces,
  options: (browser, setUp) => extensionPage(browser, setUp, 'options.html'),
  welcome: (browser, setUp) => extensionPage(browser, setUp, 'welcome.html'),
  'welcome-read': async (browser, setUp) => {
    const page = await extensionPage(browser, setUp, 'welcome.html');
    await (await page.waitForSelector('.sample-bar .primary'))?.click();
    await page.waitForSelector('.reader[aria-busy="false"] article');
    return page;
  },
};
