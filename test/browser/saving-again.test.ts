import { expect, test } from 'vitest';
import { type DrivenTab, until } from '../../scripts/browser/driven-browser.ts';
import { articlePage, paragraphs } from './article-page.ts';
import { inEachBrowser, readerOpen } from './harness.ts';

const before = 'http://news.example.com/a.html';
/** The same article, reached by another way, after its editors changed it. */
const after = 'http://news.example.com/a.html?utm_source=mail';
const added = '省农业农村厅补充说，全省新增高标准农田120万亩。';
const page = articlePage({ tail: '' });
const changedPage = {
  body: String(page.body)
    .replace('在第2个县，据介绍，今年小麦', '在第2个县，据介绍，去年小麦')
    .replace(`<p>${paragraphs[5]}</p>`, `<p>${paragraphs[5]}</p>\n<p>${added}</p>`),
};

inEachBrowser('saving again', { [before]: page, [after]: changedPage }, (browser) => {
  test('shows what changed, paragraph by paragraph and in figures, and updates', async () => {
    const first = await browser().open(before);
    await first.click();
    await readerOpen(first);
    await first.page.keyboard.press('s');
    await saved(first);
    await first.close();

    const tab = await browser().open(after);
    await tab.click();
    await readerOpen(tab);
    const notice = () => tab.inReader((root) => root.querySelector('.notice')?.textContent);
    expect(await until('the notice', notice)).toContain('2 paragraphs and 1 figures changed');
    await tab.inReader((root) => root.querySelector<HTMLElement>('.notice button')?.click());
    const texts = (selector: string) =>
      tab.inReader(
        (root, chosen) => [...root.querySelectorAll(chosen)].map((element) => element.textContent ?? ''),
        selector,
      );
    await until('the panel', async () => ((await texts('.difference-panel li')) ?? []).length > 0);
    expect(await texts('.paragraph-differences del')).toEqual(['今']);
    expect(await texts('.paragraph-differences ins')).toEqual(['去', added]);
    expect(await texts('.figure-differences ins')).toEqual(['120万亩']);

    await tab.inReader((root) => root.querySelector<HTMLElement>('.difference-panel .primary')?.click());
    await saved(tab);
    expect(await texts('.notice, .difference-panel li')).toEqual([]);
    await tab.close();
  });
});

async function saved(tab: DrivenTab): Promise<void> {
  await until('the article to be saved', () =>
    tab.inReader((root) => root.querySelector('.save-tool')?.textContent === 'Saved'),
  );
}
