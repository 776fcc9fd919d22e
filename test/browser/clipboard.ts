import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browser/driven-browser.ts';

export interface Pasted {
  plain: string;
  html: string;
}

/** Pastes until something arrives, and tells what, so that the page does not hear of it: copying takes a moment. */
export async function paste(page: Page): Promise<Pasted> {
  await page.evaluate(() => {
    const own = globalThis as { pasted?: object; endPasting?: AbortController };
    delete own.pasted;
    own.endPasting = new AbortController();
    const hear = (event: ClipboardEvent) => {
      event.stopImmediatePropagation();
      const read = (type: string) => event.clipboardData?.getData(type) ?? '';
      if (read('text/plain')) own.pasted = { plain: read('text/plain'), html: read('text/html') };
    };
    addEventListener('paste', hear, { capture: true, signal: own.endPasting.signal });
  });
  const pasted = await until('the clipboard', async () => {
    await pressPaste(page);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return page.evaluate(() => (globalThis as { pasted?: Pasted }).pasted);
  });
  await page.evaluate(() => (globalThis as { endPasting?: AbortController }).endPasting?.abort());
  return pasted;
}

export async function pressPaste(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
}
