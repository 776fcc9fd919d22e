/**
 * What browser tests are written with. `npm run browsers` builds the extension and runs `test/browser/<subject>.test.ts`
 * in Chromium and in Firefox, one after the other:
 *
 *     inEachBrowser('leaving', { 'http://news.example.com/a.html': { body: page } }, (browser) => {
 *       test('puts the page back', async () => {
 *         const tab = await browser().open('http://news.example.com/a.html');
 *         await tab.click();                                  // the toolbar icon
 *         await readerOpen(tab);
 *         const title = await tab.inReader((root) => root.querySelector('h1')?.textContent);
 *         …
 *       });
 *     });
 */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { driveChromium } from '../../scripts/browser/drive-chromium.ts';
import { driveFirefox } from '../../scripts/browser/drive-firefox.ts';
import { type DrivenBrowser, type DrivenTab, type LaunchOptions, until } from '../../scripts/browser/driven-browser.ts';
import type { BrowserName } from '../../scripts/browser/find-browser.ts';
import { type PageServer, type ServedPage, servePages } from '../../scripts/browser/serve-pages.ts';

export const drivers = { chromium: driveChromium, firefox: driveFirefox };
/** The browsers that tests run in. */
export const chosen = (['chromium', 'firefox'] as const).filter(
  (name) => process.env.QINGDU_BROWSERS?.split(',').includes(name) ?? true,
);

/**
 * Runs tests in each browser, with pages served under their own URLs. `allowed` are permissions the user says yes to.
 */
export function inEachBrowser(
  subject: string,
  pages: Record<string, ServedPage>,
  tests: (browser: () => DrivenBrowser, server: () => PageServer) => void,
  allowed?: LaunchOptions['allowed'],
): void {
  for (const name of chosen) inBrowser(name, subject, pages, tests, allowed);
}

/** Runs tests in one browser, for what cannot be driven in the other. */
export function inBrowser(
  name: BrowserName,
  ...[subject, pages, tests, allowed]: Parameters<typeof inEachBrowser>
): void {
  if (!chosen.includes(name)) return;
  describe(`${subject} in ${name}`, () => {
    let server: PageServer;
    let browser: DrivenBrowser;
    beforeAll(async () => {
      rmSync(downloadsOf(name), { recursive: true, force: true });
      mkdirSync(downloadsOf(name), { recursive: true });
      server = await servePages(new Map(Object.entries(pages)));
      browser = await drivers[name]({ port: server.port, downloads: downloadsOf(name), ...(allowed && { allowed }) });
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    tests(
      () => browser,
      () => server,
    );
  });
}

/** Waits for the reader of a tab, and for all that stands in it. */
export async function readerOpen(tab: DrivenTab): Promise<void> {
  await until('the reader', () => tab.inReader((root) => root.querySelector('[aria-busy="false"] article') !== null));
}

/** Waits until a tab has no reader. */
export async function readerGone(tab: DrivenTab): Promise<void> {
  await until('the reader to leave', async () => (await tab.inReader(() => true)) === undefined);
}

/** Waits for the popup of a tab and gives its address. */
export async function popupOpen(tab: DrivenTab): Promise<string> {
  return until('the popup', () => tab.inPopup((document) => document.querySelector('main') !== null && document.URL));
}

/** What must not change: the page's markup and where it is scrolled to. */
export async function stateOf(tab: DrivenTab): Promise<{ markup: string; scroll: number[] }> {
  return tab.page.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
  }));
}

/** The folder where a browser's downloads go, empty at first. */
export function downloadsOf(browser: string): string {
  return resolve('.output/downloads', browser);
}
