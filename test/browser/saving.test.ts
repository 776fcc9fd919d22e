import { expect, test } from 'vitest';
import { type DrivenTab, until } from '../../scripts/browser/driven-browser.ts';
import { libraryShown } from '../../scripts/library/library-page.ts';
import { articlePage } from './article-page.ts';
import { inBrowser, inEachBrowser, popupOpen, readerOpen } from './harness.ts';
import { texts } from './on-library-page.ts';

const pages = Object.fromEntries(
  ['shortcut', 'menu'].map((name) => [`http://news.example.com/${name}`, articlePage()]),
);

inEachBrowser('saving from the popup', { 'http://news.example.com/popup': articlePage() }, (browser) => {
  test('saves what stands in the reader, which says so at once', async () => {
    const tab = await browser().open('http://news.example.com/popup');
    await tab.click();
    await readerOpen(tab);
    await tab.click();
    await popupOpen(tab);
    await until('the button', () =>
      tab.inPopup((document) => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Save');
        button?.click();
        return button !== undefined;
      }),
    );
    await savedShown(tab);
    await tab.close();
  });
});

// Nothing but a real keyboard and mouse reaches these in Chromium.
inBrowser('firefox', 'saving without opening the reader first', pages, (browser) => {
  test.each<[string, (tab: DrivenTab) => Promise<void> | undefined]>([
    ['shortcut', (tab) => tab.outside?.press('S')],
    ['menu', (tab) => tab.outside?.choose('Save this article')],
  ])('by the %s reads the page, saves it and says so in reader and icon', async (name, save) => {
    const tab = await browser().open(`http://news.example.com/${name}`);
    expect(await tab.outside?.icon()).not.toContain('saved');
    await save(tab);
    await savedShown(tab);
    await until('the icon to say so', async () => (await tab.outside?.icon())?.includes('/saved-'));
    await tab.close();
  });

  test('puts each into the library', async () => {
    const page = await browser().openExtensionPage('library.html');
    await libraryShown(page);
    expect(await texts(page, '.row-title')).toHaveLength(2);
    await page.close();
  });
});

function savedShown(tab: DrivenTab): Promise<boolean> {
  return until('the reader to say so', () =>
    tab.inReader((root) => root.querySelector('.save-tool')?.textContent === 'Saved'),
  );
}
