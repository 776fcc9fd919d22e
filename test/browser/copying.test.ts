import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type DrivenTab, until } from '../../scripts/browser/driven-browser.ts';
import { libraryShown } from '../../scripts/library/library-page.ts';
import { articlePage, paragraphs } from './article-page.ts';
import { type Pasted, paste, pressPaste } from './clipboard.ts';
import { inEachBrowser, readerOpen } from './harness.ts';
import { clickOn, dropFile, texts } from './on-library-page.ts';

const url = 'http://news.example.com/a.html';
const first = paragraphs[0] ?? '';

/** What each button puts on the clipboard; none is taken for what the one before has put there. */
const copies: [string, (pasted: Pasted) => boolean][] = [
  [
    'Markdown',
    ({ plain }) =>
      plain.startsWith('---\ntitle: "全省夏粮再获丰收"\n') && plain.includes(`\n\n# 全省夏粮再获丰收\n\n${first}\n\n`),
  ],
  ['Plain text', ({ plain, html }) => plain.startsWith('全省夏粮再获丰收\n') && html === ''],
  ['Rich text', ({ plain, html }) => html.includes(`<p>${first}</p>`) && plain.includes(first)],
];

inEachBrowser('copying', { [url]: articlePage() }, (browser) => {
  test.each(copies)('copies the whole article from the reader as %s', async (name, isRight) => {
    const tab = await browser().open(url);
    await tab.click();
    await readerOpen(tab);
    await tab.page.keyboard.press('e');
    await until('the panel', () => tab.inReader((root) => root.querySelector('.export-panel') !== null));
    await clickInReader(tab, name);
    await until('the copy', async () => isRight(await paste(tab.page)));
    await tab.close();
  });

  test.each(copies)('copies a saved article as %s', async (name, isRight) => {
    const page = await browser().openExtensionPage('library.html');
    await libraryShown(page);
    await dropFile(page, '夏粮.html', String(articlePage().body));
    await until('the article', async () => (await texts(page, '.row-title')).length > 0);
    await clickOn(page, '.row-title');
    await page.waitForSelector('.reader article');
    await copySaved(page, name);
    await until('the copy', async () => isRight(await paste(page)));
    await page.close();
  });

  test('cleans text that is pasted onto the library', async () => {
    const page = await browser().openExtensionPage('library.html');
    await libraryShown(page);
    await clickOn(page, '.row-title');
    await page.waitForSelector('.reader article');
    await copySaved(page, 'Plain text');
    await until('the copy', async () => (await paste(page)).plain.startsWith('全省夏粮再获丰收\n'));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await libraryShown(page);
    const before = (await texts(page, '.row-title')).length;
    await pressPaste(page);
    await until('the pasted article', async () => (await texts(page, '.row-title')).length === before + 1);
    expect(await texts(page, '.row-title')).toEqual(Array.from({ length: before + 1 }, () => '全省夏粮再获丰收'));
    await page.close();
  });
});

async function copySaved(page: Page, name: string): Promise<void> {
  await page.keyboard.press('e');
  await page.waitForSelector('.export-panel');
  for (const button of await page.$$('.export-panel .button-row button'))
    if ((await button.evaluate(({ textContent }) => textContent)) === name) await button.click();
}

/** Clicks a button with the mouse, once it stands still: the clipboard is written on a real click only. */
async function clickInReader(tab: DrivenTab, name: string): Promise<void> {
  let before = '';
  const place = await until('the button', async () => {
    const now = await placeInReader(tab, name);
    const isStill = JSON.stringify(now) === before;
    before = JSON.stringify(now);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return isStill && now;
  });
  await tab.page.mouse.click(place.x, place.y);
}

function placeInReader(tab: DrivenTab, name: string): Promise<{ x: number; y: number } | undefined> {
  return tab.inReader((root, wanted) => {
    const buttons = [...root.querySelectorAll('.export-panel .button-row button')];
    const button = buttons.find(({ textContent }) => textContent === wanted);
    button?.scrollIntoView({ block: 'center' });
    const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
    return { x: x + width / 2, y: y + height / 2 };
  }, name);
}
