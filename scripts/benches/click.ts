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
import { seedPages } from '../browser/seed-pages.ts';
import { servePages } from '../browser/serve-pages.ts';

const rounds = 20;

export async function run(): Promise<void> {
  buildExtension('chromium');
  const seeds = seedPages();
  const server = await servePages(new Map(seeds.map(({ path, url }) => [url, { body: readFileSync(path) }])));
  const trivial = trivialReader();
  try {
    const floor = await measure(
      { extension: trivial, port: server.port },
      seeds.map(({ url }) => url),
    );
    const ours = await measure(
      { port: server.port },
      seeds.map(({ url }) => url),
    );
    console.log('click to readable text, ms  median    p95   (clicks)');
    print('a trivial reader', floor);
    print('this reader', ours);
    console.log(`this reader takes ${Math.round(quantile(ours, 0.5) - quantile(floor, 0.5))} ms more in the median`);
  } finally {
    rmSync(trivial, { recursive: true });
    await server.close();
  }
}

async function measure(options: { extension?: string; port: number }, urls: string[]): Promise<number[]> {
  const browser = await driveChromium(options);
  const times: number[] = [];
  try {
    for (const url of urls) {
      const tab = await browser.open(url);
      for (let round = 0; round < rounds / urls.length; round++) {
        await tab.page.reload();
        times.push(await timeClick(tab));
      }
      await tab.close();
    }
  } finally {
    await browser.close();
  }
  return times;
}

/** The page itself sees the host element come, and asks for the frame after it. */
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
    const inject = (id) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['reader.js'] });
    chrome.action.onClicked.addListener(({ id }) =>
      inject(id).catch(() => setTimeout(() => inject(id), 50)));`,
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

function print(name: string, times: readonly number[]): void {
  const median = quantile(times, 0.5).toFixed(0);
  const p95 = quantile(times, 0.95).toFixed(0);
  console.log(`${name.padEnd(27)} ${median.padStart(6)} ${p95.padStart(6)}   (${times.length})`);
}

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? Number.NaN;
}
