/**
 * Click on the icon of a page that is being read to the popup with all its controls on the screen, in Chromium. What
 * passes before the popup begins to load is the browser's own.
 */
import { readFileSync } from 'node:fs';
import { buildExtension } from '../browser/build-extension.ts';
import { driveChromium } from '../browser/drive-chromium.ts';
import { type DrivenTab, until } from '../browser/driven-browser.ts';
import { printTimes } from '../browser/print-times.ts';
import { seedPages } from '../browser/seed-pages.ts';
import { servePages } from '../browser/serve-pages.ts';

const rounds = 30;

export async function run(): Promise<void> {
  buildExtension('chromium');
  const [seed] = seedPages();
  if (!seed) throw new Error('Expected a seed with a page');
  const server = await servePages(new Map([[seed.url, { body: readFileSync(seed.path) }]]));
  const browser = await driveChromium({ port: server.port });
  const times: { whole: number; inside: number }[] = [];
  try {
    const tab = await browser.open(seed.url);
    await tab.click();
    await until('the reader', () => tab.inReader((root) => root.querySelector('[aria-busy="false"]') !== null));
    for (let round = 0; round < rounds; round++) times.push(await timePopup(tab));
  } finally {
    await browser.close();
    await server.close();
  }
  console.log('click to usable popup, ms    median    p95   (clicks)');
  printTimes(
    'from the click',
    times.map(({ whole }) => whole),
  );
  printTimes(
    'from the start of loading',
    times.map(({ inside }) => inside),
  );
}

/** Everything in the popup is drawn at once, so that its first paint with contents is the time from which it is usable. */
async function timePopup(tab: DrivenTab): Promise<{ whole: number; inside: number }> {
  const clicked = performance.timeOrigin + performance.now();
  await tab.click();
  const painted = await until('the popup', () =>
    tab.inPopup((document) => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const isDrawn = document.querySelector('footer button') && paint;
      return isDrawn ? { at: performance.timeOrigin + paint.startTime, inside: paint.startTime } : undefined;
    }),
  );
  await tab.closePopup();
  await until('the popup to close', async () => (await tab.inPopup(() => true)) === undefined);
  return { whole: painted.at - clicked, inside: painted.inside };
}
