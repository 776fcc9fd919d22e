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
      for (const { name, content } of list)
        data.items.add(new File([typeof content === 'string' ? content : Uint8Array.from(content)], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    Object.entries(files).map(([name, content]) => ({
      name,
      // What goes to the page goes as JSON.
      content: typeof content === 'string' ? content : [...content],
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
export function clickOn(page: Page, selector: string): Promise<void> {
  return clickOnText(page, selector, '');
}

/** The same, of those that hold a text. */
export async function clickOnText(page: Page, selector: string, text: string): Promise<void> {
  await until(`${selector} ${text}`, () =>
    page.evaluate(
      ([chosen = '', held = '']) => {
        const elements = [...document.querySelectorAll<HTMLElement>(chosen)];
        const element = elements.find(({ textContent }) => textContent.includes(held));
        element?.click();
        return element !== undefined;
      },
      [selector, text],
    ),
  );
}
