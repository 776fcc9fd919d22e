import { expect, test } from 'vitest';
import { type DrivenTab, until } from '../../scripts/browser/driven-browser.ts';
import { articlePage, paragraphs } from './article-page.ts';
import { inEachBrowser, readerGone, readerOpen } from './harness.ts';

const article = 'http://news.example.com/a.html';
const long = 'http://news.example.com/long.html';
const longPage =
  '<!doctype html><meta charset="utf-8"><title>后来</title><textarea>头发</textarea><code>后.发()</code>' +
  `<div contenteditable>头发</div><article><h1>全省夏粮再获丰收</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}` +
  '</article><ul></ul><p id="last">最后的头发</p>';
const pages = { [article]: { ...articlePage() }, [long]: { body: longPage } };

inEachBrowser('conversion', pages, (browser) => {
  /** As the popup does it, for a tab that the user has clicked in. */
  const ask = async (tab: DrivenTab, to: string) => {
    const options = await browser().openExtensionPage('options.html');
    const failed = await options.evaluate(
      `(async () => {
        const api = globalThis.browser ?? chrome;
        for (const { id, url } of await api.tabs.query({})) {
          if (url && url.startsWith('http://news.example.com/')) {
            try { await api.runtime.sendMessage({ type: 'convert-page', payload: { tabId: id, to: '${to}' } }); }
            catch (error) { return String(error); }
          }
        }
      })()`,
    );
    await options.close();
    expect(failed).toBeUndefined();
    await tab.page.bringToFront();
  };

  test('shows an article in other scripts, and the same again 20 times', async () => {
    const tab = await browser().open(article);
    await tab.click();
    await readerOpen(tab);
    const press = (index: number) =>
      tab.inReader((root, at) => {
        root.querySelectorAll<HTMLButtonElement>('.script-switch button')[at]?.click();
      }, index);
    const shown = () =>
      tab.inReader((root) => ({
        text: root.querySelector('h1')?.textContent ?? '',
        markup: root.querySelector('article')?.outerHTML ?? '',
      }));
    const original = await shown();
    expect(original?.text).toBe('全省夏粮再获丰收');
    for (let round = 0; round < 20; round++) {
      await press(3);
      await until('Taiwan’s forms', async () => (await shown())?.text === '全省夏糧再獲豐收');
      await press(0);
      await until('the original', async () => (await shown())?.text === original?.text);
    }
    expect((await shown())?.markup).toBe(original?.markup);
    await tab.close();
  });

  test('converts a page of 20,000 texts in place and puts it back exactly', async () => {
    const tab = await browser().open(long);
    await tab.click();
    await readerOpen(tab);
    await tab.page.keyboard.press('Escape');
    await readerGone(tab);
    await tab.page.evaluate(
      (list) => document.querySelector('ul')?.insertAdjacentHTML('beforeend', list),
      items(20_000),
    );
    const before = await tab.page.evaluate(() => document.body.innerHTML);
    await ask(tab, 'tw');
    await until(
      'the converted page',
      () => tab.page.evaluate(() => document.querySelector('#last')?.textContent === '最後的頭髮'),
      30_000,
    );
    expect(await tab.page.evaluate(() => document.querySelector('textarea')?.value)).toBe('头发');
    expect(await tab.page.evaluate(() => document.querySelector('code')?.textContent)).toBe('后.发()');
    expect(await tab.page.evaluate(() => document.querySelector('[contenteditable]')?.textContent)).toBe('头发');
    await tab.page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p id="added">后来发现</p>'));
    await until('the added text', () =>
      tab.page.evaluate(() => document.querySelector('#added')?.textContent === '後來發現'),
    );
    await tab.page.evaluate(() => document.querySelector('#added')?.remove());
    await ask(tab, 'original');
    await until('the original', () =>
      tab.page.evaluate(() => document.querySelector('#last')?.textContent === '最后的头发'),
    );
    expect(await tab.page.evaluate(() => document.body.innerHTML)).toBe(before);
    await tab.close();
  });
});

function items(texts: number): string {
  return Array.from({ length: texts / 2 }, (_, index) => `<li>第${index}条：<b>发展</b></li>`).join('');
}
