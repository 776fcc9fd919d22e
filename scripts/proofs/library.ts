/**
 * The library with 100, 1,000 and 10,000 articles in Chromium: how long it takes to open and to search, whether the
 * search finds exactly what holds the words, what it takes in memory, and whether scrolling stutters.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { searchTextOf } from '../../store/describe-article.ts';
import { fold } from '../../store/search/fold.ts';
import { buildExtension } from '../browser/build-extension.ts';
import { driveChromium } from '../browser/drive-chromium.ts';
import { importThroughPage, libraryShown, searchFor } from '../library/library-page.ts';
import { makeArticle, makeRandom } from '../library/make-articles.ts';
import { writeLibraryFile } from '../library/write-library-file.ts';

const sizes = [100, 1000, 10_000];
const searches = 60;

export async function run(args: string[]): Promise<void> {
  buildExtension('chromium');
  console.log(
    'articles  import ms  open ms  search p50  p95  worst ms  missed  false  longest task in scrolling ms  heap MB',
  );
  for (const size of args.length > 0 ? args.map(Number) : sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'qingdu-library-'));
    const browser = await driveChromium({ port: 9 });
    try {
      const file = join(folder, 'library.json');
      await writeLibraryFile(file, size);
      let page = await browser.openExtensionPage('library.html');
      await libraryShown(page);
      const began = performance.now();
      await importThroughPage(page, file);
      const imported = performance.now() - began;
      await page.close();
      page = await browser.openExtensionPage('popup.html');
      const opened = await timeOpening(page);
      const found = await timeSearches(page, size);
      const longest = await longestTask(page);
      const heap = await heapOf(page);
      const cells = [size, imported, opened, ...found.times, found.missed, found.invented, longest, heap];
      console.log(cells.map((cell) => (cell >= 100 ? cell.toFixed(0) : cell.toFixed(1))).join('  '));
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  }
}

/** From the navigation's start to the frame that shows the first articles. */
async function timeOpening(page: Page): Promise<number> {
  await page.evaluateOnNewDocument(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.article-row')) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { shownAt: performance.now() })));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(page.url().replace('popup.html', 'library.html'));
  const shown = await page.waitForFunction(() => (globalThis as { shownAt?: number }).shownAt);
  return (await shown.jsonValue()) ?? Number.NaN;
}

async function timeSearches(page: Page, size: number): Promise<{ times: number[]; missed: number; invented: number }> {
  const texts = Array.from({ length: size }, (_, index) => fold(searchTextOf(makeArticle(index + 1))));
  // The first search waits for the texts to be read.
  await searchFor(page, '第1号');
  const random = makeRandom(size);
  const times: number[] = [];
  let missed = 0;
  let invented = 0;
  for (let round = 0; round < searches; round += 1) {
    const text = texts[Math.floor(random() * size)] ?? '';
    const start = Math.floor(random() * (text.length - 8));
    const term = text.slice(start, start + 2 + Math.floor(random() * 6));
    // Words that mean something in the search field, or cross a line, are another matter.
    if (!/^[\p{Script=Han}a-z0-9]+$/u.test(term)) continue;
    const truth = texts.filter((other) => other.includes(term)).length;
    const { took, count } = await searchFor(page, term);
    times.push(took);
    missed += Math.max(0, truth - count);
    invented += Math.max(0, count - truth);
  }
  await searchFor(page, '');
  const sorted = times.sort((a, b) => a - b);
  const quantile = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
  return { times: [quantile(0.5), quantile(0.95), quantile(1)], missed, invented };
}

async function longestTask(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    const list = document.querySelector('.article-list');
    for (let step = 1; list && step <= 120; step += 1) {
      list.scrollTop = (list.scrollHeight / 120) * step;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    return longest;
  });
}

/** Of the page and of its worker together. */
async function heapOf(page: Page): Promise<number> {
  const sessions = [await page.createCDPSession(), ...page.workers().map((worker) => worker.client)];
  let bytes = 0;
  for (const session of sessions) {
    await session.send('HeapProfiler.collectGarbage');
    bytes += (await session.send('Runtime.getHeapUsage')).usedSize;
  }
  return bytes / 1e6;
}
