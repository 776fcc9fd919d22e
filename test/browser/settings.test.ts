import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/browser/driven-browser.ts';
import { inEachBrowser } from './harness.ts';
import { choose, openView } from './open-view.ts';

/** What the style of an element comes to. */
const styleOf = (page: Page, selector: string, property: string) =>
  page.evaluate(
    ([wanted = '', name = '']) => {
      const element = document.querySelector(wanted);
      return element ? getComputedStyle(element).getPropertyValue(name) : undefined;
    },
    [selector, property],
  );

const paragraph = '.article-body > p';

inEachBrowser('settings', {}, (browser) => {
  test.each([
    [{ theme: 'light' }, '.reader', 'background-color', 'rgb(251, 250, 246)'],
    [{ theme: 'sepia' }, '.reader', 'background-color', 'rgb(245, 236, 217)'],
    [{ theme: 'dark' }, '.reader', 'background-color', 'rgb(25, 24, 21)'],
    [{ theme: 'contrast' }, '.reader', 'color', 'rgb(0, 0, 0)'],
    [{ fontSize: 24 }, paragraph, 'font-size', '24px'],
    [{ fontSize: 20, lineHeight: 2 }, paragraph, 'line-height', '40px'],
    [{ fontSize: 20, lineWidth: 30 }, 'article', 'width', '600px'],
    [{ fontSize: 20, indent: true }, paragraph, 'text-indent', '40px'],
    [{ indent: false }, paragraph, 'text-indent', '0px'],
    [{ justify: true }, paragraph, 'text-align', 'justify'],
    [{ justify: false }, paragraph, 'text-align', 'start'],
    [{ vertical: true }, 'article', 'writing-mode', 'vertical-rl'],
    [{ underlineFigures: true }, 'mark.figure', 'text-decoration-line', 'underline'],
  ])('%j makes %s have the %s %s', async (settings, selector, property, value) => {
    const page = await openView(browser(), settings);
    expect(await styleOf(page, selector, property)).toBe(value);
    await page.close();
  });

  test.each([
    [{ font: 'serif' }, 'Serif CJK SC'],
    [{ font: 'sans' }, 'Sans CJK SC'],
    [{ font: 'kai' }, 'Kai'],
    [{ font: 'system' }, 'system-ui'],
  ])('%j sets the text in %s', async (settings, family) => {
    const page = await openView(browser(), settings);
    expect(await styleOf(page, paragraph, 'font-family')).toContain(family);
    await page.close();
  });

  test.each([
    [{ outlineShown: false }, '.outline'],
    [{ underlineFigures: false }, 'mark.figure'],
    [{ images: false }, '.article-body img'],
  ])('%j leaves out %s', async (settings, selector) => {
    const shown = await openView(browser(), {});
    expect(await shown.$(selector)).not.toBeNull();
    await shown.close();
    const page = await openView(browser(), settings);
    expect(await page.$(selector)).toBeNull();
    await page.close();
  });

  test.each([null, 'dark', { theme: 7, fontSize: 'huge', lineWidth: -3 }, [], { __proto__: null, vertical: 'yes' }])(
    'bad stored settings %j break nothing',
    async (stored) => {
      const page = await openView(browser(), stored);
      expect(await styleOf(page, paragraph, 'font-size')).toBe('18px');
      await page.close();
    },
  );

  test('what is changed on the options page is kept and reaches an open reader', async () => {
    const view = await openView(browser(), {});
    const options = await browser().openExtensionPage('options.html');
    await (await options.waitForSelector('[data-value="sepia"]'))?.click();
    await until(
      'the theme',
      async () => (await view.$eval('.reader', (reader) => reader.getAttribute('data-theme'))) === 'sepia',
    );
    await options.close();
    const again = await browser().openExtensionPage('options.html');
    await again.waitForSelector('.options[data-theme="sepia"]');
    await again.close();
    await view.close();
    await choose(browser(), {});
  });
});
