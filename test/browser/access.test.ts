import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/browser/driven-browser.ts';
import { violations } from './axe.ts';
import { inEachBrowser } from './harness.ts';
import { choose, openView } from './open-view.ts';

inEachBrowser('access', {}, (browser) => {
  for (const theme of ['light', 'dark', 'sepia', 'contrast']) {
    test(`finds nothing against the reader and its panels (${theme})`, async () => {
      const page = await openView(browser(), { theme });
      const found = [await violations(page)];
      for (const key of ['a', 'r', 'e', 'l', 'f', '?'] as const) {
        await page.keyboard.press(key as 'a');
        await page.waitForSelector('.panel');
        await page.evaluate(() => {
          for (const button of document.querySelectorAll<HTMLElement>('.disclosure')) button.click();
        });
        found.push(await violations(page));
      }
      expect(found.flat()).toEqual([]);
      await page.close();
    });
  }

  for (const path of ['popup.html', 'options.html', 'library.html', 'welcome.html']) {
    test(`finds nothing against ${path}, light and dark`, async () => {
      for (const theme of ['light', 'dark']) {
        await choose(browser(), { theme });
        const page = await browser().openExtensionPage(path);
        await page.waitForSelector('main');
        expect(await violations(page)).toEqual([]);
        await page.close();
      }
    });
  }

  test('finds nothing against the sample once it is read', async () => {
    const page = await browser().openExtensionPage('welcome.html');
    await (await page.waitForSelector('.sample-bar .primary'))?.click();
    await page.waitForSelector('.reader[aria-busy="false"] article');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('everything in the reader is reached by keyboard, from the record to the export and back', async () => {
    const page = await openView(browser(), {});
    // Into the toolbar, along it, and to the record by Enter.
    await tabTo(page, '.record-tool');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.record-panel');
    expect(await page.evaluate(() => document.activeElement?.matches('.record-panel h2'))).toBe(true);
    await tabTo(page, '.disclosure');
    await page.keyboard.press('Enter');
    await tabTo(page, '.record-entry button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('mark.edit, .peeked-block');
    // Esc closes the panel and gives the focus back to the button that opened it.
    await page.keyboard.press('Escape');
    expect(await page.$('.panel')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.classList.contains('record-tool'))).toBe(true);
    await tabTo(page, '.export-tool');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.export-panel');
    await tabTo(page, '.export-list button');
    expect(await focused(page)).toContain('Markdown');
    await page.close();
  });

  test('nothing is cut off or scrolls sideways at 320 pixels and at twice the size', async () => {
    const page = await openView(browser(), {});
    for (const [width, fontSize] of [
      [320, '18px'],
      [640, '36px'],
    ] as const) {
      await page.setViewport({ width, height: 700 });
      await page.evaluate((size) => {
        document.querySelector<HTMLElement>('.reader')?.style.setProperty('--font-size', size);
      }, fontSize);
      const wider = await page.evaluate(() => {
        const reader = document.querySelector('.reader');
        return reader ? reader.scrollWidth - reader.clientWidth : Number.NaN;
      });
      expect(wider).toBe(0);
    }
    await page.close();
  });
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Presses Tab until the focus is on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await until(selector, async () => {
    await page.keyboard.press('Tab');
    return page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  });
}
