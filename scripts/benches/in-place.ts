/**
 * The conversion of a page in place, in Chromium: 20,000 texts, with form fields, code and editable text among them. How
 * long it takes, and the longest task it keeps the page waiting with, beside the longest of the same page left alone.
 */
import { buildExtension } from '../browser/build-extension.ts';
import { driveChromium } from '../browser/drive-chromium.ts';
import { type DrivenTab, until } from '../browser/driven-browser.ts';
import { servePages } from '../browser/serve-pages.ts';

const url = 'http://news.example.com/long.html';
const rounds = 3;

export async function run(): Promise<void> {
  buildExtension('chromium');
  const server = await servePages(new Map([[url, { body: page() }]]));
  const browser = await driveChromium({ port: server.port });
  try {
    console.log('                       ms    longest task, ms (target 100)');
    for (let round = 0; round < rounds; round++) {
      const tab = await browser.open(url);
      await tab.click();
      await until('the reader', () => tab.inReader((root) => root.querySelector('article') !== null));
      await tab.page.keyboard.press('Escape');
      await until('the page', async () => (await tab.inReader(() => true)) === undefined);
      await watchTasks(tab);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      print('left alone', 2000, await longestTask(tab));
      for (const to of ['tw', 'original'] as const) {
        const begun = performance.now();
        await ask(browser, to);
        await tab.page.bringToFront();
        const wanted = to === 'tw' ? '最後的頭髮' : '最后的头发';
        await until(
          'the text',
          () => tab.page.evaluate(`document.querySelector('#last').textContent === '${wanted}'`) as Promise<boolean>,
          60_000,
        );
        print(to === 'tw' ? 'into Taiwan’s forms' : 'and back', performance.now() - begun, await longestTask(tab));
      }
      await tab.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

function print(what: string, time: number, longest: number): void {
  console.log(`${what.padEnd(20)}${time.toFixed(0).padStart(6)}${longest.toFixed(0).padStart(8)}`);
}

/** As the popup does it, for the tab the user has clicked in, which stands in front again before much is done. */
async function ask(browser: Awaited<ReturnType<typeof driveChromium>>, to: string): Promise<void> {
  const options = await browser.openExtensionPage('options.html');
  await options.evaluate(`(async () => {
    for (const { id, url } of await chrome.tabs.query({})) {
      if (url?.startsWith('http://news.example.com/')) {
        void chrome.runtime.sendMessage({ type: 'convert-page', payload: { tabId: id, to: '${to}' } });
      }
    }
  })()`);
  await options.close();
}

/** Content scripts run on the page's thread, so the page sees their tasks. */
async function watchTasks(tab: DrivenTab): Promise<void> {
  await tab.page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
    Object.assign(window, { tasks });
  });
}

/** The longest task of 50 ms or more since it was asked for last. */
async function longestTask(tab: DrivenTab): Promise<number> {
  return tab.page.evaluate(() => {
    const { tasks } = window as unknown as { tasks: number[] };
    return Math.max(0, ...tasks.splice(0));
  });
}

function page(): string {
  const article = Array.from(
    { length: 30 },
    (_, at) => `<p>在第${at + 1}个县，夏粮再获丰收，干部群众都很高兴，后续工作正在展开。</p>`,
  );
  const items = Array.from({ length: 10_000 }, (_, at) => `<li>第${at}条：<b>发展</b></li>`);
  return (
    '<!doctype html><html lang="zh"><meta charset="utf-8"><title>后来</title><textarea>头发</textarea><code>后.发()</code>' +
    `<div contenteditable>头发</div><article><h1>全省夏粮再获丰收</h1>${article.join('')}</article><ul>${items.join('')}</ul>` +
    '<p id="last">最后的头发</p></html>'
  );
}
