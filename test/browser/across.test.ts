import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/browser/driven-browser.ts';
import { exportThroughPage } from '../../scripts/library/exported-file.ts';
import { libraryShown, noticeOf, searchFor } from '../../scripts/library/library-page.ts';
import { makeArticle } from '../../scripts/library/make-articles.ts';
import { inEachBrowser } from './harness.ts';
import { clickOn, dropFile, libraryFile, texts } from './on-library-page.ts';

/** Four articles, and the first of them as another site reposted it. */
const articles = [
  ...[1, 2, 3, 4].map(makeArticle),
  { ...makeArticle(1), url: 'https://repost.example.net/1.html', title: '【转】第1号通报', source: '转载网' },
];

inEachBrowser('the library across articles', {}, (browser) => {
  async function openLibrary(): Promise<Page> {
    const page = await browser().openExtensionPage('library.html');
    await libraryShown(page);
    if ((await texts(page, '.row-title')).length === 0) {
      const entries = articles.map((article, index) => JSON.stringify({ savedAt: 1e12 + index, article }));
      await dropFile(page, 'library.json', libraryFile(...entries));
      await until('the articles', async () => (await texts(page, '.row-title')).length === articles.length);
    }
    return page;
  }

  test('sets the figures of one metric side by side, each with its article', async () => {
    const page = await openLibrary();
    await clickOn(page, '.side-foot a[href="#figures"]');
    const metric = articles[1]?.figures[0]?.metric ?? '';
    await clickOn(page, `.metrics a[href="#figures=${encodeURIComponent(metric)}"]`);
    const expected = articles.filter(({ figures }) => figures[0]?.metric === metric);
    await until('the figures', async () => (await texts(page, '.board-table tbody tr')).length === expected.length);
    expect((await texts(page, '.board-value strong')).sort()).toEqual(
      expected.map(({ figures }) => figures[0]?.raw ?? '').sort(),
    );
    await clickOn(page, '.board-table tbody a');
    await until('the reader', async () => (await texts(page, '.reader h1')).length > 0);
    await page.close();
  });

  test('shows reposts as one, and each by itself where it is asked', async () => {
    const page = await openLibrary();
    await clickOn(page, '.list-head .group-reposts');
    await until('the group', async () => (await texts(page, '.row-title')).length === articles.length - 1);
    await clickOn(page, '.row-facts .others');
    await until('the other', async () => (await texts(page, '.row-title')).length === articles.length);
    expect(await texts(page, '.article-row[data-inner] .row-title')).toEqual([articles[0]?.title]);
    await page.close();
  });

  test('gives tags to chosen articles and takes them away', async () => {
    const page = await openLibrary();
    await page.keyboard.press('x');
    await page.type('.tag-field', '民生');
    await page.keyboard.press('Enter');
    await until('the tag', async () => (await texts(page, '.tags li')).join() === '民生1');
    await page.keyboard.press('Tab');
    await clickOn(page, '.article-row input');
    await clickOn(page, '.remove-tag');
    await until('no tag', async () => (await texts(page, '.tags li')).length === 0);
    await page.close();
  });

  test('finds by source, day, place and tag', async () => {
    const page = await openLibrary();
    const [, second] = articles;
    const day = second?.publishedAt?.slice(0, 10) ?? '';
    const count = async (typed: string) => (await searchFor(page, typed)).count;
    expect(await count('来源:转载')).toBe(1);
    expect(await count(`日期:${day}`)).toBe(articles.filter(({ publishedAt }) => publishedAt?.startsWith(day)).length);
    const scope = second?.figures[0]?.scope ?? '';
    expect(await count(`地区:${scope}`)).toBe(articles.filter(({ figures }) => figures[0]?.scope === scope).length);
    expect(await count('-来源:转载 通报')).toBe(articles.length - 1);
    expect(await count('标签:没有')).toBe(0);
    await page.close();
  });

  test('lays chosen articles out for printing, each on its own page', async () => {
    const page = await openLibrary();
    await page.evaluate(() => {
      globalThis.print = () => Object.assign(globalThis, { printed: true });
    });
    await page.select('.format-menu', 'print');
    await until('the printing', () => page.evaluate(() => 'printed' in globalThis));
    expect((await texts(page, '.print-sheet h1')).sort()).toEqual(articles.map(({ title }) => title).sort());
    await clickOn(page, '.print-head button');
    await libraryShown(page);
    await page.close();
  });

  test('exports to every format, and says so', async () => {
    const page = await openLibrary();
    const starts = { json: '{"qingdu"', markdown: 'PK', html: 'PK', epub: 'PK', csv: '\u{feff}title,' };
    for (const [format, start] of Object.entries(starts)) {
      const file = await exportThroughPage(page, format);
      expect(file.toString('utf8').startsWith(start), format).toBe(true);
      expect(await until('the sentence', () => noticeOf(page))).toContain(`${articles.length}`);
    }
    await page.keyboard.press('x');
    await page.waitForSelector('.bulk-bar');
    expect((await exportThroughPage(page, 'markdown')).toString('utf8').startsWith('---\ntitle: ')).toBe(true);
    await page.close();
  });
});
