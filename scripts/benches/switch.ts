/**
 * The script switch in Chromium and Firefox, on an article of 5,000 characters with figures: from the press of the button
 * to the frame after the last change. The first switch is pressed as soon as the article stands, when the tables are still
 * to be built, or after two seconds of reading, when the likeliest script has been converted ahead. Later ones go to
 * scripts shown before, and to ones that were not. The least of each tells what the work costs on a busy machine.
 */
import { loadavg } from 'node:os';
import { buildExtension } from '../browser/build-extension.ts';
import { driveChromium } from '../browser/drive-chromium.ts';
import { driveFirefox } from '../browser/drive-firefox.ts';
import { type DrivenBrowser, type DrivenTab, until } from '../browser/driven-browser.ts';
import { servePages } from '../browser/serve-pages.ts';

const drivers = { chromium: driveChromium, firefox: driveFirefox };
/** Each with a browser of its own, since the tables live as long as the background. */
const rounds = 4;
const url = 'http://news.example.com/long.html';
const places = { original: 0, hant: 2, tw: 3, hk: 4 };

export async function run(): Promise<void> {
  const server = await servePages(new Map([[url, { body: page() }]]));
  console.log(`load ${loadavg()[0]?.toFixed(1)}; ms; targets: first 350, later 30`);
  console.log('                                 median least each');
  try {
    for (const [name, drive] of Object.entries(drivers)) {
      buildExtension(name as keyof typeof drivers);
      const times: Times = { 'first, at once': [], 'first, later': [], 'to one shown before': [], 'to another': [] };
      for (let round = 0; round < rounds; round++) {
        const browser = await drive({ port: server.port });
        try {
          await measure(browser, times, round % 2 === 0);
        } finally {
          await browser.close();
        }
      }
      for (const [what, each] of Object.entries(times)) {
        const median = each.toSorted((a, b) => a - b)[each.length >> 1] ?? Number.NaN;
        console.log(
          `${name.padEnd(10)}${what.padEnd(22)}${median.toFixed(0).padStart(6)}${Math.min(...each)
            .toFixed(0)
            .padStart(6)} ${each.map(Math.round).join(' ')}`,
        );
      }
    }
  } finally {
    await server.close();
  }
}

type Times = Record<'first, at once' | 'first, later' | 'to one shown before' | 'to another', number[]>;

async function measure(browser: DrivenBrowser, times: Times, atOnce: boolean): Promise<void> {
  const tab = await browser.open(url);
  await tab.click();
  await until('the reader', () => tab.inReader((root) => root.querySelector('article') !== null));
  if (!atOnce) await new Promise((resolve) => setTimeout(resolve, 2000));
  times[atOnce ? 'first, at once' : 'first, later'].push(await press(tab, places.hant));
  for (let round = 0; round < 5; round++) {
    times['to one shown before'].push(await press(tab, places.original), await press(tab, places.hant));
  }
  times['to another'].push(await press(tab, places.hk), await press(tab, places.tw));
}

/** Presses a script's button and waits for the frame after the article has changed. */
async function press(tab: DrivenTab, place: number): Promise<number> {
  const time = await tab.inReader(
    (root, at) =>
      new Promise<number>((resolve) => {
        const button = root.querySelectorAll<HTMLButtonElement>('.script-switch button')[at];
        if (!button) return resolve(Number.NaN);
        const begun = performance.now();
        // The button stands as pressed from the drawing on that shows the script.
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
        });
        setTimeout(() => resolve(Number.NaN), 30_000);
        observer.observe(button, { attributeFilter: ['aria-pressed'] });
        button.click();
      }),
    place,
  );
  if (time === undefined || Number.isNaN(time))
    throw new Error('Expected a reader whose script changes when it is pressed');
  return time;
}

function page(): string {
  const sentence = '发展改革部门介绍，今年后三个月全市只有两家面粉厂复产，干部群众都很关心，产量增长';
  const paragraphs = Array.from(
    { length: 60 },
    (_, at) => `<p>在第${at + 1}个县，${sentence}${at + 3}.5%，${sentence}约${at + 2}万吨。</p>`,
  );
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>全省夏粮再获丰收</title><article><h1>全省夏粮再获丰收</h1>${paragraphs.join('\n')}</article></html>`;
}
