import { expect, test } from 'vitest';
import { inEachBrowser, popupOpen, readerGone, readerOpen, stateOf } from './harness.ts';

const paragraphs = Array.from(
  { length: 60 },
  (_, index) => `第${index + 1}段：省统计局昨日公布，全省上半年粮食产量稳步增长，各地夏收工作已经基本结束。`,
);
const url = 'http://news.example.com/a.txt';

inEachBrowser(
  'a page of plain text',
  { [url]: { body: `夏粮丰收\n\n${paragraphs.join('\n\n')}`, type: 'text/plain; charset=utf-8' } },
  (browser) => {
    test('carries nothing of ours before the click', async () => {
      const tab = await browser().open(url);
      expect(await tab.inReader(() => true)).toBeUndefined();
      expect(await tab.page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
      await tab.close();
    });

    test('opens by a click, leaves by Escape, and is as it was, 20 times of 20', async () => {
      const tab = await browser().open(url);
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
      const tab = await browser().open(url);
      const before = await stateOf(tab);
      await tab.click();
      await readerOpen(tab);
      await tab.click();
      await popupOpen(tab);
      await tab.inPopup((document) => document.querySelector<HTMLElement>('.leave')?.click());
      await readerGone(tab);
      await tab.closePopup();
      expect(await stateOf(tab)).toEqual(before);
      await tab.close();
    });
  },
);
