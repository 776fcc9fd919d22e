import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { readerText } from '../../scripts/browser/reader-text.ts';
import { type SeedPage, seedPages } from '../../scripts/browser/seed-pages.ts';
import type { ServedPage } from '../../scripts/browser/serve-pages.ts';
import { inEachBrowser, popupOpen, readerGone, readerOpen, stateOf } from './harness.ts';

const pages = seedPages();
const texts = pages
  .map(({ path, url }) => ({ path: path.replace(/\.html$/, '.txt'), url: url.replace(/\.\w+$/, '.txt') }))
  .filter(({ path }) => existsSync(path))
  .slice(0, 1);
const seeds = [...pages, ...texts];
const printed = readByCommand(seeds);

inEachBrowser('a seed', Object.fromEntries(seeds.map((seed) => [seed.url, serve(seed)])), (browser) => {
  beforeAll(async () => {
    // What is shown is compared to the character; punctuation is made full-width for display only.
    const options = await browser().openExtensionPage('options.html');
    await options.evaluate(
      `(globalThis.browser ?? chrome).storage.sync.set({ settings: { fullWidthPunctuation: false } })`,
    );
    await options.close();
  });

  for (const seed of seeds) {
    test(`reads ${seed.path} as the command line does, and leaves it as it was`, async () => {
      const tab = await browser().open(seed.url);
      const before = await stateOf(tab);
      await tab.click();
      await readerOpen(tab);
      const shown = await tab.inReader(readerText);
      const expected = printed.get(seed.path);
      expect(shown && withoutSpace(shown)).toEqual(expected && withoutSpace(expected));

      await tab.click();
      await popupOpen(tab);
      await tab.inPopup((document) => document.querySelector<HTMLElement>('.button-row button:not(.primary)')?.click());
      await readerGone(tab);
      await tab.closePopup();
      expect(await stateOf(tab)).toEqual(before);
      await tab.close();
    });
  }
});

function serve({ path }: SeedPage): ServedPage {
  const type = path.endsWith('.txt') ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8';
  return { body: readFileSync(path), type };
}

/** Items and cells are joined by white space on paper and by boxes on the screen. */
function withoutSpace({ title, blocks }: ReturnType<typeof readerText>): ReturnType<typeof readerText> {
  const squeeze = (text: string) => text.replaceAll(/\s/g, '');
  return { title: squeeze(title), blocks: blocks.map(({ id, text }) => ({ id, text: squeeze(text) })) };
}

/** What `npm run clean` prints for the files, in the shape of the reader's text, by path. */
function readByCommand(seeds: readonly SeedPage[]): Map<string, ReturnType<typeof readerText>> {
  const input = seeds.map(({ path, url }) => {
    const content = readFileSync(path, 'utf8');
    return JSON.stringify({ id: path, url, ...(path.endsWith('.txt') ? { text: content } : { html: content }) });
  });
  const output = execFileSync(process.execPath, ['scripts/clean.ts', '--jsonl'], {
    encoding: 'utf8',
    input: input.join('\n'),
  });
  const articles = output
    .trim()
    .split('\n')
    .map((line): PrintedLine => JSON.parse(line));
  return new Map(
    articles.map(({ id, title = '', blocks }) => [
      id,
      { title, blocks: blocks.filter(({ text }) => text !== '').map((block) => ({ id: block.id, text: block.text })) },
    ]),
  );
}

interface PrintedLine {
  id: string;
  title?: string;
  blocks: { id: string; text: string }[];
}
