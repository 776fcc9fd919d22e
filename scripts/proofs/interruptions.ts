/**
 * What can go wrong short of a crash, in Chromium: the disk is full while saving and importing, and the background is
 * stopped at a random moment of a save. `npm run proof -- interruptions [saves]`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../browser/build-extension.ts';
import { driveChromium } from '../browser/drive-chromium.ts';
import type { DrivenBrowser, LaunchOptions } from '../browser/driven-browser.ts';
import { withManifest } from '../browser/with-manifest.ts';
import { importThroughPage, libraryShown } from '../library/library-page.ts';
import { makeArticle, makeRandom } from '../library/make-articles.ts';
import { readDatabase } from '../library/read-database.ts';
import { writeLibraryFile } from '../library/write-library-file.ts';

export async function run([saves = '50']: string[]): Promise<void> {
  buildExtension('chromium');
  const folder = mkdtempSync(join(tmpdir(), 'qingdu-interruptions-'));
  try {
    await withLibrary({ port: 9 }, (page, browser) => stopWorkers(browser, page, Number(saves)));
    await withLibrary({ port: 9, extension: limited(folder) }, (page) => fillDisk(page, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function withLibrary(
  options: LaunchOptions,
  work: (page: Page, browser: DrivenBrowser) => Promise<void>,
): Promise<void> {
  const browser = await driveChromium(options);
  try {
    const page = await browser.openExtensionPage('library.html');
    await libraryShown(page);
    await work(page, browser);
  } finally {
    await browser.close();
  }
}

/** The extension without the permission that frees it from quotas: the only way to a full disk without filling one. */
function limited(folder: string): string {
  return withManifest('.output/chrome-mv3', join(folder, 'extension'), ({ permissions = [], ...manifest }) => ({
    ...manifest,
    permissions: permissions.filter((name) => name !== 'unlimitedStorage'),
  }));
}

async function stopWorkers(browser: DrivenBrowser, page: Page, saves: number): Promise<void> {
  const random = makeRandom(saves);
  let acknowledged = 0;
  const faults: string[] = [];
  for (let number = 1; number <= saves; number += 1) {
    const saved = page.evaluate(save, makeArticle(number));
    await new Promise((resolve) => setTimeout(resolve, random() * 40));
    await browser.stopBackground();
    const answer = await Promise.race([
      saved,
      new Promise<string>((resolve) => setTimeout(() => resolve('none'), 3000)),
    ]);
    const { articles, faults: found } = await page.evaluate(readDatabase);
    faults.push(...found);
    const copies = articles.filter(({ url }) => url === `https://news.example.com/${number}.html`).length;
    if (copies > 1) faults.push(`article ${number} is there ${copies} times`);
    if (answer === 'saved') acknowledged += 1;
    if (answer === 'saved' && copies === 0) faults.push(`article ${number} is lost`);
  }
  console.log(
    `${saves} saves with the background stopped under them: ${acknowledged} acknowledged, ${faults.length} lost, doubled or half done`,
  );
  if (faults.length > 0) throw new Error(faults.slice(0, 10).join('\n'));
}

async function fillDisk(page: Page, folder: string): Promise<void> {
  const session = await page.createCDPSession();
  const origin = page.url().replace('library.html', '');
  await page.evaluate(save, makeArticle(1));
  const before = await page.evaluate(readDatabase);
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 200_000 });
  // The browser believes for half a minute what it last knew of the room there is.
  await new Promise((resolve) => setTimeout(resolve, 40_000));
  const file = join(folder, 'large.json');
  await writeLibraryFile(file, 3000);
  const sentence = await importThroughPage(page, file);
  const answer = await page.evaluate(save, {
    ...makeArticle(99_999),
    title: Array.from({ length: 20_000 }, () => crypto.randomUUID()).join(''),
  });
  const after = await page.evaluate(readDatabase);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await new Promise((resolve) => setTimeout(resolve, 40_000));
  const again = await page.evaluate(save, makeArticle(99_998));
  console.log(
    `disk full: importing says “${sentence}”, saving answers "${answer}"; ${before.articles.length} articles before, ${after.articles.length} after, ${after.faults.length} faults; with room again: "${again}"`,
  );
  if (after.articles.length !== before.articles.length || after.faults.length > 0 || again !== 'saved')
    throw new Error('A full disk changed the library');
}

/** Saves as the reader does; runs in the page. */
async function save(article: unknown): Promise<string> {
  const { runtime } = (
    globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<{ kind?: string; why?: string } | undefined> } };
    }
  ).chrome;
  try {
    const answer = await runtime.sendMessage({ type: 'save', payload: { article, readAt: Date.now() } });
    return answer?.why ?? answer?.kind ?? 'none';
  } catch {
    return 'none';
  }
}
