import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { until } from '../../scripts/browser/driven-browser.ts';
import { libraryShown, noticeOf } from '../../scripts/library/library-page.ts';
import { makeEntryLine } from '../../scripts/library/make-articles.ts';
import { nextStamp } from '../../store/hybrid-clock.ts';
import { article } from '../article.ts';
import { downloadsOf, inEachBrowser } from './harness.ts';
import { clickOn, dropFile, libraryFile, texts } from './on-library-page.ts';

const hour = 60 * 60 * 1000;

inEachBrowser('the history of the library', {}, (browser) => {
  test('looks at an earlier version, brings it back, and takes that back', async () => {
    const page = await browser().openExtensionPage('library.html');
    await libraryShown(page);
    await dropFile(page, 'library.json', libraryFile(version('第一版的文字在此。', 2)));
    await until('the first version', async () => (await noticeOf(page))?.startsWith('1 added'));
    await dropFile(page, 'library.json', libraryFile(version('第二版的文字在此。', 1)));
    await until('the second version', async () => (await noticeOf(page))?.startsWith('0 added, 1 updated'));
    await clickOn(page, '.row-facts a');
    const changed = () => texts(page, '.paragraph-differences del, .paragraph-differences ins');
    await until('the difference', async () => (await changed()).join() === '一,二');

    await clickOn(page, '.version-difference .primary');
    await until('the earlier version', async () => (await changed()).join() === '二,一');
    await clickOn(page, '.notice .undo');
    await until('the later version', async () => (await changed()).join() === '一,二');

    await clickOn(page, '.version-difference a');
    await until('the reader', async () => (await texts(page, '.reader article p')).includes('第一版的文字在此。'));
    expect((await texts(page, '.reader .notice'))[0]).toContain('This is the version of');
    await page.close();
  });

  test('goes back to before a bulk deletion', async () => {
    const page = await browser().openExtensionPage('library.html');
    await libraryShown(page);
    await dropFile(page, 'library.json', libraryFile(...[1, 2, 3].map(makeEntryLine)));
    await until('the import', () => noticeOf(page));
    const before = (await texts(page, '.row-title')).sort();
    await clickOn(page, '.list-head .select-all');
    await page.keyboard.press('Delete');
    await until('the empty list', async () => (await texts(page, '.row-title')).length === 0);
    await clickOn(page, '.side-foot a[href="#backup"]');
    await until('the snapshots', async () => (await texts(page, '.snapshot-list li')).length > 1);
    expect((await texts(page, '.snapshot-list li'))[0]).toContain('Before a bulk deletion');
    await clickOn(page, '.snapshot-list li button');
    await until('the return', async () => (await noticeOf(page))?.includes('as they were'));
    await clickOn(page, '.shelves button');
    await until('the articles', async () => (await texts(page, '.row-title')).length > 0);
    expect((await texts(page, '.row-title')).sort()).toEqual(before);
    await page.close();
  });

  test('reminds of a backup that is due until there is one, and can be put off', async () => {
    let page = await browser().openExtensionPage('library.html');
    await clickOn(page, '.reminder button:last-child');
    await until('the reminder to go', async () => (await texts(page, '.reminder')).length === 0);
    await page.close();
    page = await browser().openExtensionPage('library.html');
    await libraryShown(page);
    expect(await texts(page, '.reminder')).toEqual([]);
    await clickOn(page, '.side-foot a[href="#backup"]');
    await clickOn(page, '.backup-view .primary');
    await until('the backup', async () => (await noticeOf(page))?.startsWith('Backed up'));
    expect((await texts(page, '.backup-view section:first-of-type .hint'))[0]).toContain('Last backup');
    const folder = downloadsOf(browser().name);
    await until('the file', async () => readdirSync(folder).some((name) => name.endsWith('.json')));
    await page.close();
  });
});

/** An entry of a library file that was changed so many hours ago. */
function version(text: string, hoursAgo: number): string {
  const changedAt = Date.now() - hoursAgo * hour;
  const updatedAt = nextStamp(undefined, changedAt, '0123abcd');
  return JSON.stringify({
    updatedAt,
    savedAt: changedAt,
    contentAt: changedAt,
    article: { ...article(text), title: '标题' },
  });
}
