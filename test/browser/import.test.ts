import { strToU8, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/browser/driven-browser.ts';
import { exportThroughPage } from '../../scripts/library/exported-file.ts';
import { libraryShown, noticeOf } from '../../scripts/library/library-page.ts';
import { makeEntryLine } from '../../scripts/library/make-articles.ts';
import { encodeGbk } from '../seeds/encode-gbk.ts';
import { articlePage, paragraphs } from './article-page.ts';
import { inEachBrowser } from './harness.ts';
import { clickOn, clickOnText, dropFile, dropFiles, libraryFile, texts } from './on-library-page.ts';

const html = paragraphs.map((text) => `<p>${text}</p>`).join('');
const wallabag = JSON.stringify([
  { url: 'https://a.example/1', title: '夏粮丰收', content: html, tags: ['农业'], is_archived: 1, is_starred: 1 },
  { url: 'https://a.example/2', title: '没有正文的一条', tags: [] },
]);
const omnivore = zipSync({
  'metadata_0_to_1.json': strToU8(
    JSON.stringify([{ slug: 's', url: 'https://b.example/1', title: '县里的消息', labels: ['财经'], state: 'Active' }]),
  ),
  'content/s.html': strToU8(html),
});
const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p><DT><A HREF="https://c.example/1" ADD_DATE="1700000000" TAGS="民生">书签一条</A>
<DT><A HREF="javascript:void(0)">小书签</A></DL>`;

inEachBrowser('import', {}, (browser) => {
  async function openLibrary(): Promise<Page> {
    const page = await browser().openExtensionPage('library.html');
    await libraryShown(page);
    return page;
  }

  test('takes in what other reading lists export, with its text, tags and state', async () => {
    const page = await openLibrary();
    await dropFiles(page, { 'wallabag.json': wallabag, 'omnivore.zip': omnivore, 'bookmarks.html': bookmarks });
    expect(await sentence(page)).toBe('4 added, 0 updated, 0 already there.');
    expect(await texts(page, '.notice li')).toEqual(['“bookmarks.html”, entry 小书签: no web address; skipped.']);
    expect((await texts(page, '.row-title')).sort()).toEqual(
      ['夏粮丰收', '没有正文的一条', '县里的消息', '书签一条'].sort(),
    );
    expect((await texts(page, '.tags li')).sort()).toEqual(['农业1', '民生1', '财经1'].sort());
    await clickOn(page, '.article-row[data-state=read] .row-title');
    const read = () => texts(page, '.reader article p');
    await until('the text', async () => (await read()).length > 0);
    expect((await read()).filter((text) => text.startsWith('在第'))).toEqual(paragraphs);
    await page.keyboard.press('Escape');
    await clickOnText(page, '.row-title', '书签一条');
    await until('what is missing', async () =>
      (await texts(page, '.reader .notice'))[0]?.startsWith('Only the address'),
    );
    expect(await page.$('.reader a[href="https://c.example/1"]')).not.toBeNull();
    await page.close();
  });

  test('doubles nothing when the same comes again, also as the HTML it exports', async () => {
    const page = await openLibrary();
    await dropFiles(page, { 'wallabag.json': wallabag, 'omnivore.zip': omnivore, 'bookmarks.html': bookmarks });
    expect(await sentence(page)).toBe('0 added, 0 updated, 4 already there.');
    await clickOn(page, '.article-row[data-state=read] input');
    await page.waitForSelector('.bulk-bar');
    const own = await exportThroughPage(page, 'html');
    await dropFile(page, 'own.html', own);
    await until('the sentence', async () => (await sentence(page)) === '0 added, 0 updated, 1 already there.');
    await page.close();
  });

  test('takes the good out of a broken file, with a sentence for each bad entry, and takes that back', async () => {
    const page = await openLibrary();
    const before = await texts(page, '.row-title');
    const file = libraryFile(makeEntryLine(1), '{"article":', '{"article":{"title":7}}', makeEntryLine(2));
    await dropFile(page, 'backup.json', file.slice(0, file.indexOf('],"images"')));
    await until('the sentence', async () => (await sentence(page)).startsWith('2 added'));
    expect(await texts(page, '.notice li')).toEqual([
      '“backup.json”, entry 2: not valid JSON; skipped.',
      '“backup.json”, entry 3: not a whole article; skipped.',
      '“backup.json”: the file breaks off; what was whole was taken.',
    ]);
    await clickOn(page, '.notice .undo');
    await until('the list before', async () => (await texts(page, '.row-title')).length === before.length);
    expect(await texts(page, '.row-title')).toEqual(before);
    await page.close();
  });

  test('changes nothing when it is called off half-way', async () => {
    const page = await openLibrary();
    const before = await texts(page, '.row-title');
    await dropFile(page, 'large.json', libraryFile(...Array.from({ length: 600 }, (_, at) => makeEntryLine(at + 1))));
    await until('the progress', () =>
      page.evaluate(() => {
        const progress = document.querySelector('progress');
        // The first half is reading.
        if (progress?.max !== 600 || progress.position < 0.6) return false;
        document.querySelector<HTMLElement>('.notice button')?.click();
        return true;
      }),
    );
    expect(await sentence(page)).toBe('Cancelled; nothing was changed.');
    expect(await texts(page, '.row-title')).toEqual(before);
    await page.close();
  });

  test('cleans pages and texts dropped together, in GBK and UTF-8', async () => {
    const page = await openLibrary();
    const saved = String(articlePage().body);
    await dropFiles(page, {
      'gbk.html': encodeGbk(saved.replace('utf-8', 'gb2312').replaceAll('全省夏粮', '全市夏粮')),
      'utf-8.md': `# 全县夏粮再获丰收\n\n${paragraphs.join('\n\n')}\n`,
    });
    await until('the articles', async () => {
      const titles = await texts(page, '.row-title');
      return titles.includes('全市夏粮再获丰收') && titles.includes('全县夏粮再获丰收');
    });
    await page.close();
  });
});

/** What the page says when it has done. */
function sentence(page: Page): Promise<string> {
  return until('the sentence', () => noticeOf(page));
}
