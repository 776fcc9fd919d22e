import type { Page } from 'puppeteer-core';
import { until } from '../browser/driven-browser.ts';

/** Exports through the library page and gives the file that it hands to the browser's downloads, as base64. */
export async function exportThroughPage(page: Page, format: string): Promise<Buffer> {
  await page.evaluate(() => {
    const own = globalThis as { makeAddress?: typeof URL.createObjectURL; handedOver?: Blob };
    own.makeAddress ??= URL.createObjectURL.bind(URL);
    delete own.handedOver;
    URL.createObjectURL = (blob: Blob) => {
      own.handedOver = blob;
      return own.makeAddress?.(blob) ?? '';
    };
  });
  await page.select('.format-menu', format);
  const given = () => page.evaluate(() => 'handedOver' in globalThis);
  await until('the file', given, 300_000);
  const size = await page.evaluate(() => (globalThis as { handedOver?: Blob }).handedOver?.size ?? 0);
  const parts: Buffer[] = [];
  // In pieces: what crosses from the page at once is limited.
  for (let start = 0; start < size; start += pieceSize) {
    const base64 = await page.evaluate(readPiece, start, start + pieceSize);
    parts.push(Buffer.from(base64, 'base64'));
  }
  return Buffer.concat(parts);
}

const pieceSize = 8_000_000;

async function readPiece(start: number, end: number): Promise<string> {
  const blob = (globalThis as { handedOver?: Blob }).handedOver?.slice(start, end) ?? new Blob();
  const address = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(blob);
  });
  return address.slice(address.indexOf(',') + 1);
}
