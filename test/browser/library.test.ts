import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type DrivenTab, until } from '../../scripts/browser/driven-browser.ts';
import { libraryShown, noticeOf, searchFor } from '../../scripts/library/library-page.ts';
import { articlePage, paragraphs } from './article-page.ts';
import { inEachBrowser, readerOpen } from './harness.ts';
import { dropFile, texts } from './on-library-page.ts';

const article = 'http://news.example.com/a.html';
const other = 'http://news.example.com/b.html';

inEachBrowser('the library', { [article]: articlePage(), [other]: articlePage() }, (browser) => {
  test('saves, finds, reads, exports, deletes and brings back', async () => {
    const tab = await browser().open(article);
    await tab.click();
    await readerOpen(tab);
    await tab.page.keyboard.press('s');
    await saved(tab);

    const page = await browser().openExtensionPage('library.html');
    await libraryShown(page);
    expect(await titles(page)).toEqual(['全省夏粮再获丰收']);
    // The texts to search come after the list.
    await until('the find', async () => (await searchFor(page, '「播種面積」 -水稻')).count === 1);
    await until('the hit', () =>
      page.evaluate(() => document.querySelector('.row-excerpt mark')?.textContent === '播种面积'),
    );
    expect((await searchFor(page, '水稻')).count).toBe(0);
    await searchFor(page, '');

    await page.evaluate(() => document.querySelector<HTMLElement>('.row-title')?.click());
    const read = () =>
      page.evaluate(() => [...document.querySelectorAll('.reader article p')].map((part) => part.textContent));
    await until('the reader', async () => (await read()).length > 0);
    expect((await read()).filter((text) => text?.startsWith('在第'))).toEqual(paragraphs);
    await page.keyboard.press('Escape');
    await libraryShown(page);

    const file = JSON.parse(await exported(page, 'json'));
    expect(
      file.entries.map((entry: { state: string; article: { title: string } }) => [entry.state, entry.article.title]),
    ).toEqual([['read', '全省夏粮再获丰收']]);

    await page.keyboard.press('Delete');
    await until('the deletion', async () => (await titles(page)).length === 0);
    await page.evaluate(() => document.querySelector<HTMLElement>('.notice .undo')?.click());
    await until('the article again', async () => (await titles(page)).length === 1);
    await page.close();
    await tab.close();
  });

  test('shows an open library what is saved elsewhere, and keeps it when the background is stopped', async () => {
    const page = await browser().openExtensionPage('library.html');
    await libraryShown(page);
    const before = (await titles(page)).length;
    const tab = await browser().open(other);
    await tab.click();
    await readerOpen(tab);
    await browser().stopBackground();
    await tab.page.keyboard.press('s');
    await saved(tab);
    await until('the new article', async () => (await titles(page)).length === before + 1);
    await tab.close();
    await page.close();
  });

  test('tells of a file it cannot read and changes nothing', async () => {
    const page = await browser().openExtensionPage('library.html');
    await libraryShown(page);
    const before = await titles(page);
    await dropFile(page, 'x.json', '{"qingdu":"library","version":1,"entries":[\n{"article":{"title":1}}\n');
    await until('the sentence', () => noticeOf(page));
    expect(await page.evaluate(() => document.querySelectorAll('.notice li').length)).toBe(2);
    expect(await titles(page)).toEqual(before);
    await page.close();
  });

  test('cleans a text in GBK that is dropped onto it', async () => {
    const page = await browser().openExtensionPage('library.html');
    await libraryShown(page);
    await dropFile(page, '夏粮.txt', [...summer, ...sentence, ...sentence, 10, 10, ...sentence, 10]);
    await until('the article', async () => (await titles(page)).includes('夏粮丰收'));
    await page.close();
  });
});

function titles(page: Page): Promise<string[]> {
  return texts(page, '.row-title');
}

/** Waits until the reader says that the article is saved. */
async function saved(tab: DrivenTab): Promise<void> {
  await until('the article to be saved', () =>
    tab.inReader((root) => root.querySelector('.save-tool')?.getAttribute('aria-pressed') === 'true'),
  );
}

/** The text of the file the page hands to the downloads. */
async function exported(page: Page, format: string): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(globalThis, { handedOver: blob });
      return make(blob);
    };
  });
  await page.select('.format-menu', format);
  return until('the file', () => page.evaluate(() => (globalThis as { handedOver?: Blob }).handedOver?.text()));
}

/** '夏粮丰收' and sentences, in GBK. */
const summer = [0xcf, 0xc4, 0xc1, 0xb8, 0xb7, 0xe1, 0xca, 0xd5, 10, 10];
const sentence = [
  0xca, 0xa1, 0xcd, 0xb3, 0xbc, 0xc6, 0xbe, 0xd6, 0xd7, 0xf2, 0xc8, 0xd5, 0xb9, 0xab, 0xb2, 0xbc, 0xa3, 0xac, 0xc8,
  0xab, 0xca, 0xa1, 0xc1, 0xb8, 0xca, 0xb3, 0xb2, 0xfa, 0xc1, 0xbf, 0xce, 0xc8, 0xb2, 0xbd, 0xd4, 0xf6, 0xb3, 0xa4,
  0xa1, 0xa3,
];
