import { expect, test } from 'vitest';
import { until } from '../../scripts/browser/driven-browser.ts';
import { readerText } from '../../scripts/browser/reader-text.ts';
import { articlePage, paragraphs } from './article-page.ts';
import { inEachBrowser, readerGone, readerOpen } from './harness.ts';

const at = (name: string) => `http://news.example.com/${name}.html`;
const script = (code: string) => `<script>${code}</script>`;

const pages = {
  [at('clobbered')]: articlePage({
    tail: `<form name="body"><input name="children"><input id="parentNode"></form>
      <img name="querySelectorAll"><img name="documentElement"><img name="createElement"><img name="elementFromPoint">`,
  }),
  [at('removes')]: articlePage({
    tail: script(`let times = 0;
      setInterval(() => {
        const last = document.documentElement.lastElementChild;
        if (last !== document.body && times++ < 5) last.remove();
      }, 100);`),
  }),
  [at('fights')]: articlePage({
    tail: script(
      'setInterval(() => { const last = document.documentElement.lastElementChild; if (last !== document.body) last.remove(); }, 5);',
    ),
  }),
  [at('covers')]: articlePage({
    tail: `<dialog id="modal" style="width: 100vw; height: 100vh">广告</dialog>${script(
      'let times = 0; setInterval(() => { if (times++ < 5) { modal.close(); modal.showModal(); } }, 200);',
    )}`,
  }),
  [at('vanishes')]: articlePage({
    head: '<style>html { display: none }</style>',
  }),
  [at('styles')]: articlePage({
    head: `<style>* { display: none !important; opacity: 0 !important } html, head + body, article, article *, p
      { display: block !important; opacity: 1 !important }</style>`,
  }),
  [at('sandbox')]: {
    ...articlePage(),
    headers: { 'content-security-policy': "default-src 'none'; sandbox" },
  },
  [at('keys')]: articlePage({
    tail: script("addEventListener('keydown', (event) => event.stopImmediatePropagation(), true);"),
  }),
  [at('mutates')]: articlePage({
    tail: script(
      "setInterval(() => { document.body.append(document.createElement('i')); document.body.dataset.x = Math.random(); }, 1);",
    ),
  }),
};

inEachBrowser('a page that', pages, (browser) => {
  const read = async (name: string) => {
    const tab = await browser().open(at(name));
    await tab.click();
    await readerOpen(tab);
    return tab;
  };
  const shownIn = async (tab: Awaited<ReturnType<typeof read>>) =>
    (await tab.inReader(readerText))?.blocks.map((block) => block.text);

  test.each([
    ['hides the properties of its document behind names', 'clobbered'],
    ['styles everything away', 'styles'],
    ['allows no scripts, styles or images', 'sandbox'],
    ['changes without end', 'mutates'],
  ])('%s is read', async (_, name) => {
    const tab = await read(name);
    expect(await shownIn(tab)).toEqual(paragraphs);
    await tab.page.keyboard.press('Escape');
    await readerGone(tab);
    await tab.close();
  });

  test('removes the reader a few times gets it back', async () => {
    const tab = await read('removes');
    await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(await shownIn(tab)).toEqual(paragraphs);
    await tab.close();
  });

  test('opens a dialog over the reader finds it on top again', async () => {
    const tab = await read('covers');
    await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1800)));
    const onTop = await tab.page.evaluate(
      () => document.elementFromPoint(400, 300) === document.documentElement.lastElementChild,
    );
    expect(onTop).toBe(true);
    await tab.close();
  });

  test('swallows keys still lets Escape leave', async () => {
    const tab = await read('keys');
    await tab.page.keyboard.press('Escape');
    await readerGone(tab);
    await tab.close();
  });

  test.each([
    ['removes the reader without end', 'fights'],
    ['shows nothing of itself', 'vanishes'],
  ])('%s is read on a page of the extension', async (_, name) => {
    const tab = await browser().open(at(name));
    await tab.click();
    await until('the view', async () => (await browser().addresses()).some((url) => url.includes('/view.html#')));
    await tab.close();
  });
});
