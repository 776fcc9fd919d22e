import { expect, test } from 'vitest';
import { type DrivenTab, until } from '../../scripts/browser/driven-browser.ts';
import { readerText } from '../../scripts/browser/reader-text.ts';
import type { ServedPage } from '../../scripts/browser/serve-pages.ts';
import { encodeGbk } from '../seeds/encode-gbk.ts';
import { paragraphs } from './article-page.ts';
import { inEachBrowser, readerOpen } from './harness.ts';

const site = 'http://news.example.com';
const textsOf = (number: number) => paragraphs.slice((number - 1) * 10, number * 10);
const addressOf = (name: string, number: number) => (number === 1 ? `/${name}.html` : `/${name}_${number}.html`);

/** One of four pages, with the links to the others under it. */
function pagePart(name: string, number: number): string {
  const links = [1, 2, 3, 4].map((other) =>
    other === number ? `<b>${other}</b>` : `<a href="${addressOf(name, other)}">${other}</a>`,
  );
  return `<!doctype html><html lang="zh"><head><title>全省夏粮再获丰收</title></head>
<body><h1>全省夏粮再获丰收</h1><div class="body">${textsOf(number)
    .map((text) => `<p>${text}</p>`)
    .join('')}</div><div class="pager">${links.join(' ')}</div></body></html>`;
}

const served = (name: string, number: number): Record<string, ServedPage> => ({
  [site + addressOf(name, number)]: { body: pagePart(name, number) },
});

/** The first of several pages without numbers; only one that shows all is linked. */
function beginning(): string {
  return pagePart('begun', 1).replace(/<div class="pager">.*<\/div>/, '<a href="/begun_s.html">余下全文</a>');
}
const wholePage = pagePart('begun', 1)
  .replace(/<div class="pager">.*<\/div>/, '')
  .replace(
    /<div class="body">.*<\/div>/,
    `<div class="body">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`,
  );

const story = (name: string, count: number) =>
  paragraphs
    .slice(0, count)
    .map((text) => `<p>${name}：${text}</p>`)
    .join('');
const twoStories = `<!doctype html><html lang="zh"><head><title>东城夏收结束</title></head><body>
<h1>东城夏收结束</h1><div>${story('东城消息', 10)}</div><h1>西城另有一处</h1><div>${story('西城消息', 4)}</div></body></html>`;

const pages: Record<string, ServedPage> = {
  ...served('long', 1),
  ...served('long', 2),
  // Says nowhere that it is GBK.
  [`${site}/long_3.html`]: { body: encodeGbk(pagePart('long', 3)), type: 'text/html' },
  [`${site}/long_4.html`]: { body: encodeGbk(pagePart('long', 4)), type: 'text/html; charset=gb2312' },
  ...served('torn', 1),
  ...served('torn', 2),
  [`${site}/two.html`]: { body: twoStories },
  [`${site}/begun.html`]: { body: beginning() },
  [`${site}/begun_s.html`]: { body: wholePage },
};

/** By its place under the article, since the interface speaks the browser's language. */
async function press(tab: DrivenTab, place: 'first' | 'last'): Promise<void> {
  await until(`the ${place} offer`, () =>
    tab.inReader((root, wanted) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('.page-offer button')];
      const button = wanted === 'first' ? buttons[0] : buttons.at(-1);
      button?.click();
      return button !== undefined;
    }, place),
  );
}

/** The numbers of the sentence: pages read, and pages in all where some are missing. */
const numbersOf = async (tab: DrivenTab) => {
  const text = await tab.inReader((root) => root.querySelector('.page-offer [role="status"]')?.textContent ?? '');
  return `${text?.match(/\d+/g)}`;
};
/** How many buttons there are; one while pages are read. */
const offersOf = (tab: DrivenTab) => tab.inReader((root) => root.querySelectorAll('.page-offer button').length);
const shownTexts = async (tab: DrivenTab) => (await tab.inReader(readerText))?.blocks.map(({ text }) => text);

inEachBrowser('more of a page', pages, (browser, server) => {
  test('joins four pages on a click, in any encoding, and goes back to one', async () => {
    const tab = await browser().open(`${site}/long.html`);
    await tab.click();
    await readerOpen(tab);
    expect(await shownTexts(tab)).toEqual(textsOf(1));
    expect(server().requests.filter((request) => request.includes('/long_'))).toEqual([]);
    await press(tab, 'first');
    await until('all pages', async () => (await numbersOf(tab)) === '4');
    expect(await shownTexts(tab)).toEqual(paragraphs);
    await press(tab, 'last');
    await until('the first page', async () => (await shownTexts(tab))?.length === 10);
    await tab.close();
  });

  test('keeps what it could read and says so', async () => {
    const tab = await browser().open(`${site}/torn.html`);
    await tab.click();
    await readerOpen(tab);
    await press(tab, 'first');
    await until('the sentence', async () => (await offersOf(tab)) === 2);
    expect(await numbersOf(tab)).toBe('2,4');
    expect(await shownTexts(tab)).toEqual(paragraphs.slice(0, 20));
    await tab.close();
  });

  test('reads the page that shows the whole article, and goes back to its beginning', async () => {
    const tab = await browser().open(`${site}/begun.html`);
    await tab.click();
    await readerOpen(tab);
    expect(await shownTexts(tab)).toEqual(textsOf(1));
    await press(tab, 'first');
    await until('the whole', async () => (await shownTexts(tab))?.length === paragraphs.length);
    expect(await shownTexts(tab)).toEqual(paragraphs);
    await press(tab, 'last');
    await until('the beginning', async () => (await shownTexts(tab))?.length === 10);
    await tab.close();
  });

  test('takes the other part of a page on a click, and the first one back', async () => {
    const tab = await browser().open(`${site}/two.html`);
    await tab.click();
    await readerOpen(tab);
    const heads = async () => [...new Set((await shownTexts(tab))?.map((text) => text.slice(0, 2)))].join();
    expect(await heads()).toBe('东城');
    await tab.inReader((root) => root.querySelector<HTMLElement>('[data-panel="record"]')?.click());
    await press(tab, 'last');
    await until('the other part', async () => (await heads()) === '西城');
    await press(tab, 'first');
    await until('the first part', async () => (await heads()) === '东城');
    await tab.close();
  });
});
