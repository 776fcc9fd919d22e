import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from './harness.ts';
import { openView } from './open-view.ts';

inEachBrowser('media', {}, (browser) => {
  test.each(['light', 'sepia', 'dark', 'contrast'])('paper gets black on white without tools (%s)', async (theme) => {
    const page = await openView(browser(), { theme, vertical: theme === 'sepia' });
    await browser().showAs(page, { print: true });
    expect(await stylesOf(page, '.reader')).toMatchObject({ background: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' });
    expect(await stylesOf(page, 'article')).toMatchObject({ writingMode: 'horizontal-tb' });
    expect(await stylesOf(page, 'mark.figure')).toMatchObject({ decoration: 'none' });
    for (const tool of ['.toolbar', '.outline', '.summary', '.figure-arrangement', '.figure-copy', '.figure-table']) {
      expect(await stylesOf(page, tool), tool).toMatchObject({ display: 'none' });
    }
    // The figures come behind the article.
    const [end, start] = await page.evaluate(() => [
      document.querySelector('article')?.getBoundingClientRect().bottom,
      document.querySelector('.key-figures')?.getBoundingClientRect().top,
    ]);
    expect(start).toBeGreaterThanOrEqual(end ?? Number.NaN);
    await page.close();
  });

  test('the colours of the system tell what is chosen', async () => {
    const page = await openView(browser(), {});
    await browser().showAs(page, { forcedColors: true });
    const chosen = await stylesOf(page, '.script-switch [aria-pressed="true"]');
    const other = await stylesOf(page, '.script-switch [aria-pressed="false"]');
    expect(chosen?.background).not.toBe(other?.background);
    await page.keyboard.press('a');
    await page.waitForSelector('.appearance-panel');
    const on = await stylesOf(page, '.switch[aria-checked="true"] .switch-track');
    const off = await stylesOf(page, '.switch[aria-checked="false"] .switch-track');
    expect(on?.background).not.toBe(off?.background);
    await page.close();
  });

  test('nothing glides for readers who want less motion', async () => {
    const page = await openView(browser(), {});
    expect(await stylesOf(page, '.reader')).toMatchObject({ scrolling: 'smooth' });
    await browser().showAs(page, { reducedMotion: true });
    expect(await stylesOf(page, '.reader')).toMatchObject({ scrolling: 'auto' });
    await page.keyboard.press('a');
    await page.waitForSelector('.appearance-panel');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.close();
  });
});

function stylesOf(page: Page, selector: string) {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) return undefined;
    const style = getComputedStyle(element);
    return {
      background: style.backgroundColor,
      color: style.color,
      decoration: style.textDecorationLine,
      display: style.display,
      scrolling: style.scrollBehavior,
      writingMode: style.writingMode,
    };
  }, selector);
}
