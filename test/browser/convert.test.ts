import { expect, test } from 'vitest';
import { type DrivenTab, until } from '../../scripts/browser/driven-browser.ts';
import { articlePage, paragraphs } from './article-page.ts';
import { inEachBrowser, popupOpen, readerGone, readerOpen } from './harness.ts';

const article = 'http://news.example.com/a.html';
const long = 'http://news.example.com/long.html';
const longPage =
  '<!doctype html><meta charset="utf-8"><title>后来</title><textarea>头发</textarea><code>后.发()</code>' +
  `<div contenteditable>头发</div><article><h1>全省夏粮再获丰收</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}` +
  '</article><ul></ul><p id="last">最后的头发</p>';
const figures = 'http://news.example.com/figures.html';
const figurePage = `<!doctype html><meta charset="utf-8"><title>全省夏粮再获丰收</title><article><h1>全省夏粮再获丰收</h1>${paragraphs
  .map((text, index) => `<p>${text}后来总产量增长${index + 2}.5%，他的面凉了。</p>`)
  .join('')}</article>`;
const pages = { [article]: { ...articlePage() }, [long]: { body: longPage }, [figures]: { body: figurePage } };

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

  const openReader = async (url: string): Promise<DrivenTab> => {
    const tab = await browser().open(url);
    await tab.click();
    await readerOpen(tab);
    return tab;
  };
  const press = (tab: DrivenTab, index: number) =>
    tab.inReader((root, at) => {
      root.querySelectorAll<HTMLButtonElement>('.script-switch button')[at]?.click();
    }, index);
  const headline = (tab: DrivenTab) => tab.inReader((root) => root.querySelector('h1')?.textContent);

  test('shows an article in other scripts, and the same again 20 times', async () => {
    const tab = await openReader(article);
    const shown = () =>
      tab.inReader((root) => ({
        text: root.querySelector('h1')?.textContent ?? '',
        markup: root.querySelector('article')?.outerHTML ?? '',
      }));
    const original = await shown();
    expect(original?.text).toBe('全省夏粮再获丰收');
    for (let round = 0; round < 20; round++) {
      await press(tab, 3);
      await until('Taiwan’s forms', async () => (await shown())?.text === '全省夏糧再獲豐收');
      await press(tab, 0);
      await until('the original', async () => (await shown())?.text === original?.text);
    }
    expect((await shown())?.markup).toBe(original?.markup);
    await tab.close();
  });

  test('keeps the place and the way from a number to its card', async () => {
    const tab = await openReader(figures);
    const scrolled = () =>
      tab.inReader((root) => {
        const surface = root.querySelector('.reader');
        if (surface?.scrollTop === 0) surface.scrollTo({ top: 700, behavior: 'instant' });
        return surface?.scrollTop;
      });
    const before = await scrolled();
    expect(before).toBe(700);
    await press(tab, 3);
    await until('Taiwan’s forms', async () => (await headline(tab)) === '全省夏糧再獲豐收');
    expect(await scrolled()).toBe(before);
    const led = await tab.inReader(async (root) => {
      root.querySelector<HTMLElement>('article mark[data-figure="5"]')?.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const mark = root.querySelector('article mark.current');
      return { text: mark?.textContent, paragraph: mark?.closest('p')?.textContent };
    });
    expect(led?.text).toContain('7.5%');
    expect(led?.paragraph).toContain('後來總產量增長7.5%');
    await tab.close();
  });

  test('opens a site in the script that was chosen for it in the popup', async () => {
    const tab = await openReader(article);
    await press(tab, 3);
    await until('Taiwan’s forms', async () => (await headline(tab)) === '全省夏糧再獲豐收');
    await tab.click();
    await popupOpen(tab);
    const toggled = () =>
      tab.inPopup((document) => {
        const toggle = document.querySelector<HTMLElement>('.script-switch + [role="switch"]');
        if (toggle?.getAttribute('aria-checked') === 'false') toggle.click();
        return toggle?.getAttribute('aria-checked') === 'true';
      });
    await until('the choice', toggled);
    await tab.closePopup();
    await tab.close();
    const again = await openReader(article);
    await until('Taiwan’s forms', async () => (await headline(again)) === '全省夏糧再獲豐收');
    await again.close();
    const options = await browser().openExtensionPage('options.html');
    await options.evaluate('(globalThis.browser ?? chrome).storage.sync.clear()');
    await options.close();
  });

  test('underlines what no word settles, and keeps a correction', async () => {
    const tab = await openReader(figures);
    const underlined = () =>
      tab.inReader((root) =>
        [...root.querySelectorAll('article mark.choice')].map((mark) => mark.textContent).join(''),
      );
    await press(tab, 3);
    await until('Taiwan’s forms', async () => (await headline(tab)) === '全省夏糧再獲豐收');
    expect(await underlined()).toBe('');
    const tap = (name: string) =>
      tab.inReader((root, wanted) => {
        const buttons = [...root.querySelectorAll<HTMLButtonElement>('.tools button, .panel button')];
        const button = buttons.find((each) => each.outerHTML.includes(wanted));
        button?.click();
        return button !== undefined;
      }, name);
    await until('the tool', () => tap('data-panel="choices"'));
    await until('the underlined characters', async () => (await underlined())?.includes('面'));
    await until('the other form', () => tap('麵'));
    await until('the button', () => tap('choice-keep'));
    await until('the corrected text', () =>
      tab.inReader((root) => root.querySelector('article')?.textContent?.includes('他的麵涼了')),
    );
    await tab.close();
  });

  test('converts a page of 20,000 texts in place and puts it back exactly', async () => {
    const tab = await openReader(long);
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
