import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/browser/driven-browser.ts';
import { inEachBrowser } from './harness.ts';
import { openView } from './open-view.ts';

const wide = { width: 1400, height: 900 };
const narrow = { width: 390, height: 844 };

inEachBrowser('view', {}, (browser) => {
  const open = async (size: typeof wide, settings: unknown = {}) => {
    const page = await openView(browser(), settings);
    await page.setViewport(size);
    return page;
  };

  test('an image opens large, keeps the keyboard, and gives the focus back', async () => {
    const page = await open(wide);
    await page.focus('.shown-image');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.lightbox img');
    await page.keyboard.press('Tab');
    expect(await focusIsOn(page, '.lightbox button')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.$('.lightbox')).toBeNull();
    expect(await focusIsOn(page, '.shown-image')).toBe(true);
    await page.close();
  });

  test('the outline stands beside the article, and comes as a panel where it has no room', async () => {
    const page = await open(wide);
    expect(await isSeen(page, '.columns > .outline')).toBe(true);
    expect(await isSeen(page, '.outline-tool')).toBe(false);
    await page.setViewport(narrow);
    expect(await isSeen(page, '.columns > .outline')).toBe(false);
    await page.click('.outline-tool');
    await page.waitForSelector('.panel .outline');
    await page.click('.panel .outline li:last-child button');
    await until('the section', async () => (await page.$('.panel')) === null && isSeen(page, '[data-block="second"]'));
    expect(await focusIsOn(page, '[data-block="second"]')).toBe(true);
    await page.close();
  });

  test('a number leads to its card and a card to its number', async () => {
    const page = await open(wide);
    await page.click('.article-body mark.figure');
    await page.waitForSelector('.sidebar .figure-open[aria-current="true"]');
    const index = await page.$eval('.article-body mark.figure', (mark) => mark.getAttribute('data-figure'));
    expect(await page.$(`.sidebar [data-card="${index}"] [aria-current="true"]`)).not.toBeNull();
    await page.click('.sidebar [data-card="1"] .figure-open');
    await page.waitForSelector('mark.current[data-figure="1"]');
    expect(await page.$$('mark.current')).toHaveLength(1);
    await page.close();
  });

  test('in a narrow window a number brings the sheet, and stays in sight above it', async () => {
    const page = await open(narrow);
    await page.click('.article-body mark.figure');
    await page.waitForSelector('.panel .figure-open[aria-current="true"]');
    await until('the number above the sheet', () =>
      page.evaluate(() => {
        const bottom = document.querySelector('mark.current')?.getBoundingClientRect().bottom ?? Number.NaN;
        const top = document.querySelector('.panel')?.getBoundingClientRect().top ?? Number.NaN;
        return bottom > 0 && bottom <= top;
      }),
    );
    await page.keyboard.press('Escape');
    expect(await page.$('.panel')).toBeNull();
    await page.close();
  });

  test('vertical text runs to the left and is scrolled by the wheel', async () => {
    const page = await open(wide, { vertical: true, fontSize: 30 });
    const left = () => page.$eval('main', (main) => main.scrollLeft);
    expect(await left()).toBe(0);
    await page.mouse.move(500, 400);
    await page.mouse.wheel({ deltaY: 200 });
    await until('the text to move', async () => (await left()) < 0);
    await page.close();
  });

  test('says so where there is no Chinese voice', async () => {
    const page = await open(wide);
    await giveVoices(page, ['en-US']);
    await page.keyboard.press('l');
    await page.waitForSelector('.speech-panel .calm');
    await page.close();
  });

  test('marks the sentence that is said, goes on by itself, and falls silent when the voice is left', async () => {
    const page = await open(wide);
    await giveVoices(page, ['zh-CN']);
    await page.keyboard.press('l');
    await (await page.waitForSelector('.speech-panel .primary'))?.click();
    await page.waitForSelector('mark.spoken');
    expect(await said(page)).toEqual(['城东旧书市重新开张']);
    await page.evaluate(() => (window as unknown as Machine).said.at(-1)?.onend?.());
    await until('the next sentence', async () => (await said(page)).length === 2);
    expect(await page.$eval('mark.spoken', (mark) => mark.closest('[data-block]')?.getAttribute('data-block'))).toBe(
      'p1',
    );
    await page.click('.speech-buttons button:last-of-type');
    await until('silence', async () => (await page.$('mark.spoken')) === null);
    await page.close();
  });
});

const focusIsOn = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);

const isSeen = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box !== undefined && box.width > 0 && box.top < innerHeight && box.bottom > 0;
  }, selector);

/** What stands for the machine's own voices, which test machines have none of. */
interface Machine {
  said: { text: string; onend?: () => void }[];
}

async function giveVoices(page: Page, languages: readonly string[]): Promise<void> {
  await page.evaluate((given) => {
    const machine: Machine = { said: [] };
    const voices = given.map((lang) => ({ lang, name: lang, voiceURI: lang, localService: true, default: false }));
    Object.assign(window, machine, {
      SpeechSynthesisUtterance: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.assign(SpeechSynthesis.prototype, {
      getVoices: () => voices,
      speak: (utterance: Machine['said'][number]) => machine.said.push(utterance),
      cancel: () => {},
    });
  }, languages);
}

const said = (page: Page) => page.evaluate(() => (window as unknown as Machine).said.map(({ text }) => text));
