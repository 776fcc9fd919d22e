import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { until } from '../../scripts/browser/driven-browser.ts';
import { readerText } from '../../scripts/browser/reader-text.ts';
import { inEachBrowser, readerOpen } from './harness.ts';

const address = 'http://farm.example.com/a.html';
const [title = '', ...lines] = readFileSync('test/pipeline/restore/farm-page.txt', 'utf8').trim().split('\n');
/** One that has no reading at all, and one that has two which are about as good. */
const unreadable = ['這批貨物從東港?。另一批貨物運到西港。', '構與牽頭醫院??漆t師、高級醫師一起坐診。'];
// Before the end of the story, behind which the page lists others.
const marked = [...lines.slice(0, 4), ...unreadable, ...lines.slice(4)];
const whole = 'http://farm.example.com/whole.html';
const pages = { [address]: { body: pageOf(marked) }, [whole]: { body: pageOf(lines) } };
const source: { title: string; texts: string[] } = JSON.parse(
  readFileSync('test/pipeline/restore/farm-page.facts.json', 'utf8'),
);

function pageOf(paragraphs: readonly string[]): string {
  const body = paragraphs.map((line) => `<p>${line}</p>`).join('\n');
  return `<!doctype html><html lang="zh"><title>${title}</title><h1>${title}</h1><div>${body}</div></html>`;
}

/** The view widens marks and sets spaces of its own. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

inEachBrowser('a garbled page', pages, (browser) => {
  test('is shown as its source wrote it, all of it and nothing else', async () => {
    const tab = await browser().open(whole);
    await tab.click();
    await readerOpen(tab);
    const shown = await tab.inReader(readerText);
    expect(plain(shown?.title ?? '')).toBe(plain(source.title));
    expect(plain(shown?.blocks.map((block) => block.text).join('') ?? '')).toBe(plain(source.texts.join('')));
    await tab.close();
  });

  test('is shown restored; each repair can be taken back, and what is unreadable says so', async () => {
    const tab = await browser().open(address);
    await tab.click();
    await readerOpen(tab);
    const shown = async () => (await tab.inReader(readerText))?.blocks.map((block) => block.text).join('\n') ?? '';
    const press = (selector: string) =>
      tab.inReader((root, wanted) => root.querySelector<HTMLElement>(wanted)?.click(), selector);
    const restored = await shown();
    expect(restored).toContain('優質醫療資源下沉十分關鍵。《實施意見》明確');
    // The view widens marks.
    expect(restored).toMatch(/從東港[?？]。/);
    expect(restored).toMatch(/牽頭醫院[?？]{2}漆t師/);

    await tab.page.keyboard.press('r');
    const entries = (root: ShadowRoot) => root.querySelectorAll('.unreadable-list .record-entry').length;
    await until('the unreadable runs are listed', async () => (await tab.inReader(entries)) === 2);
    expect(await tab.inReader((root) => root.querySelector('.unreadable-list .guess'))).toBeNull();
    await tab.inReader((root) => {
      const entries = [...root.querySelectorAll('.unreadable-list .record-entry')];
      entries
        .find((entry) => entry.textContent.includes('漆'))
        ?.querySelector('button')
        ?.click();
    });
    const guess = (root: ShadowRoot) => root.querySelector('.unreadable-list .guess')?.textContent;
    await until('the guess is shown', async () => (await tab.inReader(guess))?.includes('專科') === true);

    // The first group holds the runs of shifted bytes; each entry shows what stood there and what it became.
    await press('.record-group:not(.unreadable-list) .disclosure');
    const first = '.record-group:not(.unreadable-list) .record-entry';
    const opened = (root: ShadowRoot, entry: string) => root.querySelector(entry) !== null;
    await until('the runs are listed', async () => (await tab.inReader(opened, first)) === true);
    const change = (root: ShadowRoot, entry: string) =>
      ['del', 'ins'].map((tag) => root.querySelector(`${entry} ${tag}`)?.textContent);
    expect(await tab.inReader(change, first)).toEqual(['?!秾?shí)', '。《實']);
    await press(`${first} .record-facts button:last-child`);
    await until('one run is back', async () => /關鍵[?？][!！]秾/.test(await shown()));
    expect((await shown()).length).toBeLessThan(restored.length + 10);
    await press('.record-summary + .button-row button:nth-of-type(2)');
    await until('the repair stands again', async () => (await shown()) === restored);

    await press('.record-summary + .button-row button');
    await until('everything is back', async () => /關[（(]guān[)）]鍵[?？][!！]秾/.test(await shown()));
    await tab.close();
  });
});
