/** What tests do on the library page, the same in each browser. */
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browser/driven-browser.ts';

/** Drops a file on the page. */
export function dropFile(page: Page, name: string, content: FileContent): Promise<void> {
  return dropFiles(page, { [name]: content });
}

type FileContent = string | readonly number[] | Uint8Array;

/** Drops files on the page together, by name. */
export async function dropFiles(page: Page, files: Record<string, FileContent>): Promise<void> {
  await page.evaluate(
    (list) => {
      const data = new DataTransfer();
      for (const { name, bytes } of list) data.items.add(new File([Uint8Array.from(bytes)], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    Object.entries(files).map(([name, content]) => ({
      name,
      bytes: typeof content === 'string' ? [...new TextEncoder().encode(content)] : [...content],
    })),
  );
}

/** A library file with entries, each as a line of JSON. */
export function libraryFile(...entries: string[]): string {
  return `{"qingdu":"library","version":1,"entries":[\n${entries.join(',\n')}\n],"images":[\n\n]}\n`;
}

/** The texts of the elements that a selector finds. */
export function texts(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (chosen) => [...document.querySelectorAll(chosen)].map((element) => element.textContent ?? ''),
    selector,
  );
}

/** Clicks the first element that a selector finds, once it is there. */
export async function clickOn(page: Page, selector: string): Promise<void> {
  await until(selector, () =>
    page.evaluate((chosen) => {
      const element = document.querySelector<HTMLElement>(chosen);
      element?.click();
      return element !== null;
    }, selector),
  );
}
