/**
 * Takes ten thousand articles out of the library and into an empty one, and compares byte for byte; checks books of 1
 * and 200 articles with epubcheck, and opens an exported page with the network logged.
 * `npm run proof -- roundtrip [articles]`
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../browser/build-extension.ts';
import { driveChromium } from '../browser/drive-chromium.ts';
import { servePages } from '../browser/serve-pages.ts';
import { exportThroughPage } from '../library/exported-file.ts';
import { importThroughPage, libraryShown } from '../library/library-page.ts';
import { makeEntryLine } from '../library/make-articles.ts';
import { writeLibraryFile } from '../library/write-library-file.ts';

export async function run([count = '10000']: string[]): Promise<void> {
  buildExtension('chromium');
  const folder = mkdtempSync(join(tmpdir(), 'qingdu-roundtrip-'));
  try {
    const first = join(folder, 'first.json');
    await writeLibraryFile(first, Number(count));
    const out = await withLibrary(first, 'json');
    const second = join(folder, 'second.json');
    writeFileSync(second, out);
    const again = await withLibrary(second, 'json');
    const same = out.equals(again);
    console.log(
      `${count} articles, ${out.length} bytes out, wiped, in and out again: ${same ? 'the same bytes' : 'OTHER BYTES'} (${hash(out)}, ${hash(again)})`,
    );
    if (!same) throw new Error('The second export differs from the first');
    for (const size of [1, 200]) checkBook(folder, await book(folder, size), size);
    await checkPage(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A browser with an empty library takes a file in and gives one out. */
async function withLibrary(file: string, format: string): Promise<Buffer> {
  const browser = await driveChromium({ port: 9 });
  try {
    const page = await browser.openExtensionPage('library.html');
    await libraryShown(page);
    await importThroughPage(page, file, 600_000);
    return await exportThroughPage(page, format);
  } finally {
    await browser.close();
  }
}

async function book(folder: string, size: number): Promise<Buffer> {
  const file = join(folder, `${size}.json`);
  await writeLibraryFile(file, size);
  return withLibrary(file, 'epub');
}

function checkBook(folder: string, bytes: Buffer, size: number): void {
  const path = join(folder, `${size}.epub`);
  writeFileSync(path, bytes);
  const { stdout, stderr, status } = spawnSync('java', ['-jar', '/usr/share/java/epubcheck.jar', path], {
    encoding: 'utf8',
  });
  const verdict = /Messages: .*/.exec(stdout + stderr)?.[0] ?? (stdout + stderr).trim();
  console.log(`epub of ${size}: ${verdict}`);
  if (status !== 0 || !/0 fatals \/ 0 errors \/ 0 warnings/.test(verdict))
    throw new Error((stdout + stderr).slice(0, 2000));
}

/** An exported page with an image, a link and text that wants to be markup, in a browser whose requests are counted. */
async function checkPage(folder: string): Promise<void> {
  const entry = JSON.parse(makeEntryLine(1));
  entry.article.blocks.push(
    { id: 'i', kind: 'image', src: 'https://tracker.example/pixel.png', alt: '图' },
    {
      id: 'x',
      kind: 'paragraph',
      spans: [
        { text: '<img src="https://tracker.example/x.png"><script src="https://tracker.example/x.js"></script>' },
      ],
    },
  );
  const file = join(folder, 'one.json');
  writeFileSync(file, `{"qingdu":"library","version":1,"entries":[\n${JSON.stringify(entry)}\n],"images":[\n\n]}\n`);
  const html = await withLibrary(file, 'html');
  const address = 'http://export.example/a.html';
  const server = await servePages(new Map([[address, { body: html }]]));
  const browser = await driveChromium({ port: server.port });
  try {
    const tab = await browser.open(address);
    const requests: string[] = [];
    tab.page.on('request', (request) => requests.push(request.url()));
    await tab.page.reload();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const text = await tab.page.evaluate(() => document.body.innerText.length);
    // The page's own; what the browser asks for itself (its clock, its updates) is not among them.
    const others = requests.filter((request) => request !== address && !request.startsWith('data:'));
    console.log(`exported page: ${text} characters shown, ${others.length} requests besides the page itself`);
    if (others.length > 0) throw new Error(others.join('\n'));
  } finally {
    await browser.close();
    await server.close();
  }
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}
