import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/browser/driven-browser.ts';
import { libraryShown } from '../../scripts/library/library-page.ts';
import { makeEntryLine } from '../../scripts/library/make-articles.ts';
import { inEachBrowser } from './harness.ts';
import { dropFile, libraryFile, texts } from './on-library-page.ts';

const count = 20;

inEachBrowser('the keys of the library', {}, (browser) => {
  async function openLibrary(): Promise<Page> {
    const page = await browser().openExtensionPage('library.html');
    await libraryShown(page);
    if ((await texts(page, '.row-title')).length === 0) {
      await dropFile(
        page,
        'library.json',
        libraryFile(...Array.from({ length: count }, (_, at) => makeEntryLine(at + 1))),
      );
      await until('the articles', async () => (await texts(page, '.row-title')).length > 0);
    }
    return page;
  }

  test('move through the list, keep the place in sight, and open what stands there', async () => {
    const page = await openLibrary();
    const moves = { j: 2, ArrowDown: 3, k: 2, End: count, ArrowUp: count - 1, Home: 1 } as const;
    for (const [key, place] of Object.entries(moves)) {
      await page.keyboard.press(key as keyof typeof moves);
      await until(key, async () => (await current(page)).place === place);
      expect((await current(page)).inSight, key).toBe(true);
    }
    const { title } = await current(page);
    await page.keyboard.press('Enter');
    await until('the reader', async () => (await texts(page, '.reader h1'))[0] === title);
    await page.waitForSelector('[aria-busy="false"] article');
    await page.keyboard.press('Escape');
    await libraryShown(page);
    expect((await current(page)).title).toBe(title);
    await page.close();
  });

  test('choose, mark and star, and take each back', async () => {
    const page = await openLibrary();
    const before = await current(page);
    await page.keyboard.press('s');
    await until('the star', async () => (await current(page)).star !== before.star);
    await page.keyboard.press('u');
    await until('the mark', async () => (await current(page)).state !== before.state);
    await page.keyboard.press('z');
    await until('the mark before', async () => (await current(page)).state === before.state);
    await page.keyboard.press('z');
    await until('the star before', async () => (await current(page)).star === before.star);
    await page.keyboard.press('x');
    await until('the choice', async () => (await texts(page, '.bulk-bar strong'))[0] === '1 chosen');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await until('all chosen', async () => (await texts(page, '.bulk-bar strong'))[0] === `${count} chosen`);
    await page.keyboard.press('Escape');
    await until('nothing chosen', async () => (await texts(page, '.bulk-bar')).length === 0);
    await page.close();
  });

  test('lead to the search and out of it, and are listed', async () => {
    const page = await openLibrary();
    await page.keyboard.press('/');
    await page.keyboard.type('第20号');
    await until('the find', async () => (await texts(page, '.row-title')).length === 1);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.keyboard.press('?');
    await until('the list of keys', async () => (await texts(page, '.keys kbd')).includes('J / K'));
    await page.keyboard.press('?');
    await libraryShown(page);
    await page.close();
  });
});

/** The row the keyboard stands on. */
function current(page: Page) {
  return page.evaluate(() => {
    const row = document.querySelector<HTMLElement>('.article-row[aria-current]');
    const frame = document.querySelector('.article-list')?.getBoundingClientRect();
    const box = row?.getBoundingClientRect();
    return {
      place: Number(row?.getAttribute('aria-posinset')),
      title: row?.querySelector('.row-title')?.textContent,
      state: row?.dataset.state,
      star: row?.querySelector('.star')?.getAttribute('aria-pressed'),
      inSight: !!box && !!frame && box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1,
    };
  });
}
