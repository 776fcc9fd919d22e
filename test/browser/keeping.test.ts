import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type DrivenBrowser, until } from '../../scripts/browser/driven-browser.ts';
import { libraryShown, noticeOf } from '../../scripts/library/library-page.ts';
import { makeEntryLine } from '../../scripts/library/make-articles.ts';
import { articlePage } from './article-page.ts';
import { downloadsOf, inEachBrowser, readerOpen } from './harness.ts';
import { clickOn, dropFile, libraryFile, texts } from './on-library-page.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFElEQVR4nGP8z8Dwn4GBgYGJAQoAHxcCAr7pJ2UAAAAASUVORK5CYII=',
  'base64',
);
const image = (name: string) =>
  `<figure><img src="http://img.example.com/${name}.png" width="640" height="400"></figure>`;
const withImages = {
  body: String(articlePage().body).replace(
    '</h1>',
    `</h1>${['there', 'missing', 'again', 'large'].map(image).join('')}`,
  ),
};
/** More than is kept of one image, and nobody says so beforehand. */
const large = Buffer.concat([png, Buffer.alloc(5_000_000)]);
const pages = {
  'http://news.example.com/a.html': withImages,
  'http://news.example.com/b.html': withImages,
  'http://img.example.com/there.png': { body: png, type: 'image/png' },
  'http://img.example.com/again.png': { body: png, type: 'image/png' },
  'http://img.example.com/large.png': { body: large, type: 'image/png', headers: { 'transfer-encoding': 'chunked' } },
};

inEachBrowser(
  'keeping',
  pages,
  (browser, server) => {
    test('keeps images, and asks the web for none of them afterwards', async () => {
      await save(browser(), 'http://news.example.com/a.html');
      const page = await browser().openExtensionPage('library.html');
      await libraryShown(page);
      await page.keyboard.press('x');
      await clickOn(page, '.bulk-bar .keep-images');
      // Where the hosts have to be allowed first, the page asks for one more click.
      const sentence = () => texts(page, '.notice:not(:has(progress)) > span');
      await until('an answer', async () => (await sentence()).length > 0);
      if ((await page.$('.notice .action')) !== null) await page.click('.notice .action');
      await until('the images', async () => (await sentence())[0]?.startsWith('Kept 2 images; 2 could not'));
      // The same picture at two addresses is one.
      expect(await countOf(page, 'images')).toBe(1);
      const asked = server().requests.length;
      await clickOn(page, '.row-title');
      await until('the kept image', () => widthOfImage(page));
      expect(server().requests.slice(asked)).not.toContain('img.example.com/there.png');
      await page.close();
    });

    test('keeps images with the article where the reader wants that', async () => {
      const options = await browser().openExtensionPage('options.html');
      const keepImages = await until('the switch', () => switchNamed(options, 'Keep images'));
      await keepImages.click();
      await until('the answer', () =>
        keepImages.evaluate((element) => element.getAttribute('aria-checked') === 'true'),
      );
      await options.close();
      await save(browser(), 'http://news.example.com/b.html');
      const page = await browser().openExtensionPage('library.html');
      await libraryShown(page);
      await until('the kept image', async () => {
        await clickOn(page, '.row-title');
        await until('the reader', async () => (await texts(page, '.reader h1')).length > 0);
        const width = await widthOfImage(page);
        await page.keyboard.press('Escape');
        return width;
      });
      await page.close();
    });

    test('backs up to the downloads folder when a week has gone by, and brings all of it back', async () => {
      let page = await browser().openExtensionPage('library.html');
      await libraryShown(page);
      await dropFile(page, 'library.json', libraryFile(...[1, 2, 3].map(makeEntryLine)));
      await until('the import', async () => (await noticeOf(page))?.startsWith('3 added'));
      const before = await rows(page);
      await clickOn(page, '.side-foot a[href="#backup"]');
      await page.waitForSelector('.backup-view .switch');
      await page.click('.backup-view .switch');
      await until('the switch', async () => (await page.$('.backup-view .switch[aria-checked=true]')) !== null);
      await page.close();

      page = await browser().openExtensionPage('library.html');
      await until('the backup', async () => (await noticeOf(page))?.includes('Qingdu'));
      const folder = join(downloadsOf(browser().name), 'Qingdu');
      const file = await until('the file', async () => readdirSync(folder).find((name) => name.endsWith('.json')));
      await page.close();
      // The next one is not due for a week.
      page = await browser().openExtensionPage('library.html');
      await libraryShown(page);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(readdirSync(folder)).toHaveLength(1);

      page.on('dialog', (dialog) => void dialog.accept());
      await clickOn(page, '.list-head .select-all');
      await page.keyboard.press('Delete');
      await until('the deletion', async () => (await rows(page)).length === 0);
      await clickOn(page, '.shelves li:last-child button');
      await until('the trash', async () => (await rows(page)).length > 0);
      await clickOn(page, '.list-head .select-all');
      await page.keyboard.press('Delete');
      await until('the end', async () => (await rows(page)).length === 0);
      await clickOn(page, '.shelves button');

      await dropFile(page, file, [...readFileSync(join(folder, file))]);
      await until('the articles', async () => (await rows(page)).length === before.length);
      expect(await rows(page)).toEqual(before);
      await page.close();
    });
  },
  { permissions: ['downloads'], hosts: ['*://*/*'] },
);

async function save(browser: DrivenBrowser, url: string): Promise<void> {
  const tab = await browser.open(url);
  await tab.click();
  await readerOpen(tab);
  await tab.page.keyboard.press('s');
  await until('the article to be saved', () =>
    tab.inReader((root) => root.querySelector('.save-tool')?.textContent === 'Saved'),
  );
  await tab.close();
}

function rows(page: Page): Promise<string[]> {
  return texts(page, '.row-title, .row-facts, .star');
}

/** Of the first image shown from the library, once it is loaded. */
function widthOfImage(page: Page): Promise<number | undefined> {
  return page.evaluate(() => document.querySelector<HTMLImageElement>('.article-body img[src^="blob:"]')?.naturalWidth);
}

/** How many entries a store of the database has. */
function countOf(page: Page, store: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('qingdu-library');
        opening.onsuccess = () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    store,
  );
}

async function switchNamed(page: Page, name: string): Promise<ElementHandle | undefined> {
  for (const element of await page.$$('.switch'))
    if ((await element.evaluate(({ textContent }) => textContent))?.startsWith(name)) return element;
  return undefined;
}
