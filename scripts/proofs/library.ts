/**
 * The library with 100, 1,000 and 10,000 articles in Chromium: how long it takes to open and to search, whether the
 * search finds exactly what holds the words, what it takes in memory, and whether scrolling stutters. Times are given
 * twice, by the clock and by the processor's: the second does not grow when the machine is busy with something else.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { searchTextOf } from '../../store/describe-article.ts';
import { fold } from '../../store/search/fold.ts';
import { buildExtension } from '../browser/build-extension.ts';
import { driveChromium } from '../browser/drive-chromium.ts';
import { until } from '../browser/driven-browser.ts';
import { importThroughPage, libraryShown, noticeOf, searchFor } from '../library/library-page.ts';
import { makeArticle, makeRandom } from '../library/make-articles.ts';
import { writeLibraryFile } from '../library/write-library-file.ts';

const sizes = [100, 1000, 10_000];
const searches = 60;

export async function run(args: string[]): Promise<void> {
  buildExtension('chromium');
  console.log(`load ${loadavg()[0]?.toFixed(1)}; milliseconds by the clock (of the processor)`);
  console.log(
    'articles  import  open  search p50  p95  worst  missed  false  longest task in scrolling  heap MB  delete all  undo',
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
      const processor = await watchProcessor(page);
      const opened = await timeOpening(page);
      const openedCpu = await processor();
      const found = await timeSearches(page, size, processor);
      const longest = await longestTask(page);
      const heap = await heapOf(page);
      const cells = [
        size,
        show(imported),
        show(opened, openedCpu),
        ...found.times.map((took, index) => show(took, found.cpu[index])),
        found.missed,
        found.invented,
        show(longest.took, longest.cpu),
        show(heap),
        ...(await timeBulk(page)),
      ];
      console.log(cells.join('  '));
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  }
}

function show(value: number, cpu?: number): string {
  const round = (number: number) => number.toFixed(number >= 100 ? 0 : 1);
  return cpu === undefined ? round(value) : `${round(value)} (${round(cpu)})`;
}

/** Gives at each call how many milliseconds of the processor all pages and their workers have used since the call before. */
async function watchProcessor(page: Page): Promise<() => Promise<number>> {
  const session = await page.browser().target().createCDPSession();
  let before = 0;
  const used = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const now = processInfo.reduce((sum, { type, cpuTime }) => sum + (type === 'renderer' ? cpuTime * 1000 : 0), 0);
    const since = now - before;
    before = now;
    return since;
  };
  await used();
  return used;
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

async function timeSearches(
  page: Page,
  size: number,
  processor: () => Promise<number>,
): Promise<{ times: number[]; cpu: number[]; missed: number; invented: number }> {
  const texts = Array.from({ length: size }, (_, index) => fold(searchTextOf(makeArticle(index + 1))));
  // The first search waits for the texts to be read.
  await searchFor(page, '第1号');
  const random = makeRandom(size);
  const times: number[] = [];
  const cpu: number[] = [];
  let missed = 0;
  let invented = 0;
  for (let round = 0; round < searches; round += 1) {
    const text = texts[Math.floor(random() * size)] ?? '';
    const start = Math.floor(random() * (text.length - 8));
    const term = text.slice(start, start + 2 + Math.floor(random() * 6));
    // Words that mean something in the search field, or cross a line, are another matter.
    if (!/^[\p{Script=Han}a-z0-9]+$/u.test(term)) continue;
    const truth = texts.filter((other) => other.includes(term)).length;
    await processor();
    const { took, count } = await searchFor(page, term);
    times.push(took);
    cpu.push(await processor());
    missed += Math.max(0, truth - count);
    invented += Math.max(0, count - truth);
  }
  await searchFor(page, '');
  const quantiles = (values: number[]) => {
    const sorted = values.sort((a, b) => a - b);
    return [0.5, 0.95, 1].map((part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0);
  };
  return { times: quantiles(times), cpu: quantiles(cpu), missed, invented };
}

/** The longest task of the page's own thread while the list is scrolled from end to end. */
async function longestTask(page: Page): Promise<{ took: number; cpu: number }> {
  await page.tracing.start({ categories: ['toplevel', '__metadata', 'blink.user_timing'] });
  await page.evaluate(async () => {
    const list = document.querySelector('.article-list');
    performance.mark('scroll-begins');
    for (let step = 1; list && step <= 120; step += 1) {
      list.scrollTop = (list.scrollHeight / 120) * step;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    performance.mark('scroll-ends');
  });
  const { traceEvents } = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString()) as {
    traceEvents: TraceEvent[];
  };
  const main = new Set(
    traceEvents.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  );
  // What tracing itself does before and after is left out.
  const timeOf = (mark: string) => traceEvents.find(({ name }) => name === mark)?.ts ?? Number.NaN;
  const [begins, ends] = [timeOf('scroll-begins'), timeOf('scroll-ends')];
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts }) => name.endsWith('RunTask') && main.has(`${pid} ${tid}`) && ts > begins && ts < ends,
  );
  if (tasks.length === 0) throw new Error('The trace holds no tasks');
  const longest = (time: 'dur' | 'tdur') => tasks.reduce((most, task) => Math.max(most, task[time] ?? 0), 0) / 1000;
  return { took: longest('dur'), cpu: longest('tdur') };
}

/** Times are in microseconds: by the clock, and of the processor. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** How long it takes to delete every article at once, and to take that back. */
async function timeBulk(page: Page): Promise<string[]> {
  const timeKey = async (key: 'Delete' | 'z') => {
    const before = await noticeOf(page);
    const began = performance.now();
    await page.keyboard.press(key);
    await until(key, async () => ![undefined, before].includes(await noticeOf(page)), 120_000);
    return show(performance.now() - began);
  };
  await page.click('.list-head .select-all');
  return [await timeKey('Delete'), await timeKey('z')];
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
