import type { Page } from 'puppeteer-core';
import { until } from '../browser/driven-browser.ts';

/** Imports a file through the library page, as a reader does; resolves with the page's own sentence. */
export async function importThroughPage(page: Page, path: string, timeout = 180_000): Promise<string> {
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('.side-foot button')]);
  await chooser.accept([path]);
  return until('the import', () => noticeOf(page), timeout);
}

/** The sentence the page shows; nothing while something is under way. */
export async function noticeOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('.notice:not(:has(progress)) > span')?.textContent ?? undefined);
}

/** Waits until the library page shows its list or why there is none. */
export async function libraryShown(page: Page): Promise<void> {
  await until(
    'the library',
    () => page.evaluate(() => document.querySelector('.article-row, .empty-library') !== null),
    30_000,
  );
}

/** Types a search as a reader would see it done: the list has changed when this resolves. Gives the milliseconds it took. */
export async function searchFor(page: Page, typed: string): Promise<{ took: number; count: number }> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('No search field');
    const began = performance.now();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // The page says at once that it is searching, and takes it back when the list is drawn; then that is laid out.
    const main = document.querySelector('main');
    await new Promise((resolve) => setTimeout(resolve));
    if (main?.ariaBusy === 'true') {
      await new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (main.ariaBusy === 'true') return;
          watch.disconnect();
          resolve();
        });
        watch.observe(main, { attributeFilter: ['aria-busy'] });
      });
    }
    document.body.getBoundingClientRect();
    const took = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve));
    const list = document.querySelector('.article-list ul li');
    return { took, count: Number(list?.getAttribute('aria-setsize') ?? 0) };
  }, typed);
}
