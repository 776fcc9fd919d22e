/**
 * Click to readable text, in Chromium: from the click on the toolbar icon to the frame after the last change of the
 * reader, beside a trivial reader that only lays the page's paragraphs over it. Without a grand machine only the
 * difference of the two means something.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../browser/build-extension.ts';
import { driveChromium } from '../browser/drive-chromium.ts';
import { type DrivenTab, until } from '../browser/driven-browser.ts';
import { printTimes, quantile } from '../browser/print-times.ts';
import { seedPages } from '../browser/seed-pages.ts';
import { servePages } from '../browser/serve-pages.ts';

/** Each page is clicked so often, in a fresh tab each time. */
const rounds = 3;

export async function run(): Promise<void> {
  buildExtension('chromium');
  const seeds = seedPages();
  const server = await servePages(new Map(seeds.map(({ path, url }) => [url, { body: readFileSync(path) }])));
  const folder = trivialReader();
  const browsers = {
    'a trivial reader': await driveChromium({ port: server.port, extension: folder }),
    'this reader': await driveChromium({ port: server.port }),
  };
  const times = new Map(Object.keys(browsers).map((name): [string, number[]] => [name, []]));
  try {
    // By turns, so that what else the machine does falls on both.
    for (const { url } of Array.from({ length: rounds }, () => seeds).flat()) {
      for (const [name, browser] of Object.entries(browsers)) {
        const tab = await browser.open(url);
        times.get(name)?.push(await timeClick(tab));
        await tab.close();
      }
    }
  } finally {
    for (const browser of Object.values(browsers)) await browser.close();
    rmSync(folder, { recursive: true });
    await server.close();
  }
  console.log('click to readable text, ms  median    p95   (clicks)');
  for (const [name, own] of times) printTimes(name, own);
  const [floor = [], ours = []] = times.values();
  console.log(`this reader takes ${Math.round(quantile(ours, 0.5) - quantile(floor, 0.5))} ms more in the median`);
}

/**
 * The page itself sees the host element come, with the whole article in it, and asks for the frame after it. The key
 * figures beside the article are drawn then.
 */
async function timeClick(tab: DrivenTab): Promise<number> {
  await tab.page.evaluate(() => {
    const shown = new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
      }).observe(document.documentElement, { childList: true });
    });
    Object.assign(window, { shown });
  });
  const clicked = performance.timeOrigin + performance.now();
  await tab.click();
  const shown = await until('the reader', () =>
    tab.page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown),
  );
  return shown - clicked;
}

/** The least a reader can do, as an extension in a folder of its own. By its listening to messages it is known to have started. */
function trivialReader(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trivial-reader-'));
  cpSync('.output/chrome-mv3/_locales', join(folder, '_locales'), { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'trivial',
    version: '1.0',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'scripting'],
    action: {},
    background: { service_worker: 'background.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'background.js'),
    `chrome.runtime.onMessage.addListener(() => {});
    chrome.action.onClicked.addListener(async ({ id }) => {
      for (const wait of [0, 50, 150, 400]) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        try { return await chrome.scripting.executeScript({ target: { tabId: id }, files: ['reader.js'] }); } catch {}
      }
    });`,
  );
  writeFileSync(
    join(folder, 'reader.js'),
    `const host = document.createElement('div');
     const dialog = document.createElement('dialog');
     for (const paragraph of document.querySelectorAll('p')) {
       dialog.appendChild(document.createElement('p')).textContent = paragraph.textContent;
     }
     host.attachShadow({ mode: 'closed' }).append(dialog);
     document.documentElement.append(host);
     dialog.showModal();`,
  );
  return folder;
}
