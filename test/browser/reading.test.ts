import { expect, test } from 'vitest';
import { until } from '../../scripts/browser/driven-browser.ts';
import { readerText } from '../../scripts/browser/reader-text.ts';
import { articlePage, paragraphs } from './article-page.ts';
import { inEachBrowser, popupOpen, readerGone, readerOpen, stateOf } from './harness.ts';

const article = 'http://news.example.com/a.html';
const empty = 'http://news.example.com/empty.html';
const restricted = 'http://restricted.example/a.html';
const pages = {
  [restricted]: articlePage(),
  [article]: articlePage(),
  [empty]: { body: '<!doctype html><title>图</title><img src="a.png" alt="">' },
};

inEachBrowser('reading', pages, (browser, server) => {
  test('asks for nothing and changes nothing before the click', async () => {
    const tab = await browser().open(article);
    expect(await tab.inReader(() => true)).toBeUndefined();
    expect(await tab.page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    await tab.close();
  });

  test('shows the article on a click', async () => {
    const tab = await browser().open(article);
    await tab.click();
    await readerOpen(tab);
    const shown = await tab.inReader(readerText);
    expect(shown?.title).toBe('全省夏粮再获丰收');
    expect(shown?.blocks.map((block) => block.text)).toEqual(paragraphs);
    await tab.close();
  });

  test('opens by a click, leaves by Escape, and is as it was, 20 times of 20', async () => {
    const tab = await browser().open(article);
    await tab.page.evaluate(() => scrollTo(0, 300));
    const before = await stateOf(tab);
    for (let round = 0; round < 20; round++) {
      await tab.click();
      await readerOpen(tab);
      await tab.page.keyboard.press('Escape');
      await readerGone(tab);
      expect(await stateOf(tab)).toEqual(before);
    }
    await tab.close();
  });

  test('shows the popup on the second click, which leaves the reader', async () => {
    const tab = await browser().open(article);
    const before = await stateOf(tab);
    await tab.click();
    await readerOpen(tab);
    await tab.click();
    await popupOpen(tab);
    await tab.inPopup((document) => document.querySelector<HTMLElement>('.button-row button:not(.primary)')?.click());
    await readerGone(tab);
    await tab.closePopup();
    expect(await stateOf(tab)).toEqual(before);
    await tab.close();
  });

  test('shows another script on a key, and the original again', async () => {
    const tab = await browser().open(article);
    await tab.click();
    await readerOpen(tab);
    const titleIn = (title: string) =>
      until(title, async () => (await tab.inReader(readerText))?.title.replaceAll('\u200b', '') === title);
    await tab.page.keyboard.press('3');
    await titleIn('全省夏糧再獲豐收');
    await tab.page.keyboard.press('1');
    await titleIn('全省夏粮再获丰收');
    await tab.close();
  });

  test('closes when the page becomes another one', async () => {
    const tab = await browser().open(article);
    await tab.click();
    await readerOpen(tab);
    await tab.page.evaluate(() => history.pushState(undefined, '', '/b.html'));
    await readerGone(tab);
    await tab.close();
  });

  test('stays when only the fragment of the address changes', async () => {
    const tab = await browser().open(article);
    await tab.click();
    await readerOpen(tab);
    await tab.page.evaluate(() => history.replaceState(undefined, '', '#part'));
    await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
    expect(await tab.inReader(() => true)).toBe(true);
    await tab.close();
  });

  test('reads again after the background was stopped', async () => {
    const tab = await browser().open(article);
    await browser().stopBackground();
    await tab.click();
    await readerOpen(tab);
    await tab.close();
  });

  test('says in the popup that a page has no article', async () => {
    const tab = await browser().open(empty);
    await tab.click();
    expect(await popupOpen(tab)).toContain('#no-article');
    await tab.closePopup();
    await tab.close();
  });

  test('says in the popup that a page lets nobody read it', async () => {
    const tab = await browser().open(browser().name === 'chromium' ? 'chrome://version/' : restricted);
    await tab.click();
    expect(await popupOpen(tab)).toContain('#blocked');
    await tab.closePopup();
    await tab.close();
  });

  test('asked the server for pages and for nothing else', () => {
    // Browsers have errands of their own.
    const own = /^[\w.-]*(google|googleapis|gstatic|mozilla|firefox)\.\w+\//;
    const others = server().requests.filter((request) => !own.test(request) && !/\.(html|png|ico)$/.test(request));
    expect(others).toEqual([]);
  });
});
