import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, until } from '../browser/driven-browser.ts';
import type { SeedPage } from '../browser/seed-pages.ts';
import { importThroughPage, libraryShown } from '../library/library-page.ts';
import { writeLibraryFile } from '../library/write-library-file.ts';
import type { Prepare, SetUp } from './surfaces.ts';

/**
 * The library page in its states, from an empty one to ten thousand articles. They stand in the order in which one
 * library goes through them, since a browser keeps what was saved in it.
 */
export const librarySurfaces: Record<string, Prepare> = {
  'library-0': (browser, setUp) => libraryPage(browser, setUp),
  'library-3': async (browser, setUp, seeds) => {
    await saveThree(browser, seeds);
    return libraryPage(browser, setUp);
  },
  'library-chosen': async (browser, setUp, seeds) => {
    await saveThree(browser, seeds);
    const page = await libraryPage(browser, setUp);
    await page.keyboard.press('x');
    await page.waitForSelector('.bulk-bar');
    return page;
  },
  'library-versions': async (browser, setUp, seeds) => {
    await saveThree(browser, seeds);
    await changeFirst(browser);
    const page = await libraryPage(browser, setUp);
    await (await page.waitForSelector('.row-facts a'))?.click();
    await page.waitForSelector('.difference-list');
    return page;
  },
  'library-backup': async (browser, setUp) => {
    const page = await libraryPage(browser, setUp);
    await page.click('.side-foot a[href="#backup"]');
    await page.waitForSelector('.backup-view');
    return page;
  },
  'library-figures': async (browser, setUp, seeds) => {
    await saveThree(browser, seeds);
    const page = await libraryPage(browser, setUp);
    await page.click('.side-foot a[href="#figures"]');
    await page.waitForSelector('.board-table');
    return page;
  },
  'library-keys': async (browser, setUp) => {
    const page = await libraryPage(browser, setUp);
    await page.keyboard.press('?');
    await page.waitForSelector('.keys');
    return page;
  },
  'library-10000': async (browser, setUp) => {
    await importThousands(browser);
    return libraryPage(browser, setUp);
  },
  'library-search': async (browser, setUp) => {
    await importThousands(browser);
    const page = await libraryPage(browser, setUp);
    await page.type('input[type=search]', '社區衛生 -接受 日期:2022..2024');
    // The text around the hit comes after the list.
    await page.waitForFunction(() => document.querySelector('.row-excerpt')?.textContent?.startsWith('…'));
    return page;
  },
};

async function libraryPage(browser: DrivenBrowser, setUp: SetUp): Promise<Page> {
  const page = await browser.openExtensionPage('library.html');
  await setUp(page);
  await libraryShown(page);
  return page;
}

/** Saves three articles from their pages, as a reader does. */
async function saveThree(browser: DrivenBrowser, seeds: readonly SeedPage[]): Promise<void> {
  await once(browser, 'three', async () => {
    for (const seed of seeds.slice(0, 3)) {
      const tab = await browser.open(seed.url);
      await tab.click();
      await until('the reader', () => tab.inReader((root) => root.querySelector('article h1') !== null));
      await tab.page.keyboard.press('s');
      await until('the article to be saved', () =>
        tab.inReader((root) => root.querySelector('.save-tool')?.getAttribute('aria-pressed') === 'true'),
      );
      await tab.close();
    }
  });
}

/** Gives the first article of the list an earlier version: exported, changed, and imported as something newer. */
async function changeFirst(browser: DrivenBrowser): Promise<void> {
  await once(browser, 'changed', async () => {
    const page = await browser.openExtensionPage('library.html');
    await libraryShown(page);
    await page.evaluate(saveChanged);
    await page.close();
  });
}

/** Saves the newest article once more with some of its words changed; runs in the page. */
async function saveChanged(): Promise<void> {
  const id = document.querySelector<HTMLElement>('.article-row')?.dataset.id ?? '';
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('qingdu-library');
    request.onsuccess = () => resolve(request.result);
  });
  const read = <T>(store: string) =>
    new Promise<T>((resolve) => {
      const request = database.transaction(store).objectStore(store).get(id);
      request.onsuccess = () => resolve(request.result);
    });
  type Block = { spans?: { text: string }[]; removed?: object };
  const { head, blocks } = await read<{ head: object; blocks: Block[] }>('bodies');
  const { figures } = await read<{ figures: object[] }>('figures');
  const { edits } = await read<{ edits: object[] }>('records');
  database.close();
  const kept = blocks.filter((block) => !block.removed && block.spans?.some(({ text }) => text.length > 30));
  for (const block of kept.slice(0, 2))
    for (const span of block.spans ?? []) span.text = span.text.replace(/，[^，。]*/, '，编辑随后更正了这一句');
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): unknown } } })
    .chrome;
  const article = { ...head, blocks, edits, figures };
  await runtime.sendMessage({ type: 'save', payload: { article, readAt: Date.now(), id } });
}

async function importThousands(browser: DrivenBrowser): Promise<void> {
  await once(browser, 'thousands', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qingdu-shots-'));
    const page = await browser.openExtensionPage('library.html');
    try {
      await libraryShown(page);
      await writeLibraryFile(join(folder, 'library.json'), 10_000);
      await importThroughPage(page, join(folder, 'library.json'));
    } finally {
      await page.close();
      rmSync(folder, { recursive: true });
    }
  });
}

const done = new WeakMap<DrivenBrowser, Set<string>>();

/** Does something in each browser once. */
async function once(browser: DrivenBrowser, what: string, work: () => Promise<void>): Promise<void> {
  const known = done.get(browser) ?? new Set();
  if (known.has(what)) return;
  await work();
  done.set(browser, known.add(what));
}
