import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type DrivenTab, until } from '../../scripts/browser/driven-browser.ts';
import { articlePage } from './article-page.ts';
import { downloadsOf, inEachBrowser, readerGone, readerOpen, stateOf } from './harness.ts';

const article = 'http://news.example.com/a.html';
const other = 'http://news.example.com/b.html';
const link = '<p>据<a href="/b.html">另一篇报道</a>，夏收之后将开展秋粮田间管理，各地已经备足农资。</p>';
const pages = {
  [article]: { body: String(articlePage().body).replace('</article>', `${link}</article>`) },
  [other]: articlePage(),
};

inEachBrowser('keyboard', pages, (browser) => {
  test('leads from the click to an exported file and back to the page', async () => {
    const tab = await browser().open(article);
    const before = await stateOf(tab);
    await tab.click();
    await readerOpen(tab);
    await tabTo(tab, 'export-tool');
    await tab.page.keyboard.press('Enter');
    await until('the panel', () => tab.inReader((root) => root.activeElement?.closest('.export-panel') !== null));
    await tabTo(tab, 'Markdown');
    await tab.page.keyboard.press('Enter');
    await until('the file', async () => readdirSync(downloadsOf(browser().name)).some((name) => name.endsWith('.md')));
    await tab.page.keyboard.press('Escape');
    expect(await focusedIn(tab)).toContain('export-tool');
    await tab.page.keyboard.press('Escape');
    await readerGone(tab);
    expect(await stateOf(tab)).toEqual(before);
    await tab.close();
  });

  test('every tool of the bar is reached by Tab, in the order it stands in', async () => {
    const tab = await browser().open(article);
    await tab.click();
    await readerOpen(tab);
    const all = await tab.inReader((root) =>
      [...root.querySelectorAll<HTMLElement>('.toolbar button')]
        .filter((button) => button.getClientRects().length > 0)
        .map((button) => `${button.className} ${button.textContent}`),
    );
    const reached: string[] = [];
    for (const _ of all ?? []) {
      await tab.page.keyboard.press('Tab');
      reached.push(await focusedIn(tab));
    }
    expect(reached).toEqual(all);
    await tab.close();
  });

  test('a link in the article leads where it says', async () => {
    const tab = await browser().open(article);
    await tab.click();
    await readerOpen(tab);
    await tab.inReader((root) => root.querySelector<HTMLElement>('.article-body a')?.focus());
    await tab.page.keyboard.press('Enter');
    await until('the other page', async () => tab.page.url() === other);
    await tab.close();
  });

  test('the browser finds words of the reader', async () => {
    const tab = await browser().open(article);
    await tab.click();
    await readerOpen(tab);
    // What only the reader says, not the page below it.
    const own = await tab.inReader((root) => root.querySelector('.summary .more')?.textContent ?? '');
    expect(own).not.toBe('');
    expect(
      await tab.inReader((_, text) => (window as unknown as { find(text: string): boolean }).find(text), own),
    ).toBe(true);
    await tab.close();
  });
});

/** Presses Tab until the focus is on the element of the reader with this class or text. */
async function tabTo(tab: DrivenTab, name: string): Promise<void> {
  await until(name, async () => {
    await tab.page.keyboard.press('Tab');
    return (await focusedIn(tab)).includes(name);
  });
}

async function focusedIn(tab: DrivenTab): Promise<string> {
  const told = await tab.inReader((root) => `${root.activeElement?.className} ${root.activeElement?.textContent}`);
  return told ?? '';
}
