/** Draws the icons of `public/icon/` from one mark: `npm run icons`. Needs a Chromium; the results are checked in. */
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser/find-browser.ts';

const folder = 'public/icon';
const sizes = [16, 32, 48, 128];

/** The water of 清 (氵) beside lines of text: what is read has been washed. On a grid of 32. */
const mark = `
  <path d="M6.8 6.2c1.6.5 2.8 1.2 3.8 2.3M5.2 12.2c1.6.5 2.8 1.2 3.8 2.3" />
  <path d="M5.6 26c2-1.9 3.5-3.8 4.7-6.2" />
  <path d="M15 9h12M15 16h12M15 23h7.5" />`;

const states = {
  plain: { ground: '#54707a', ribbon: false },
  active: { ground: '#0d5a70', ribbon: false },
  saved: { ground: '#0d5a70', ribbon: true },
} as const;

const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, state] of Object.entries(states)) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html, body { margin: 0 } svg { display: block }</style>${svg({ ...state, size })}`);
    const prefix = name === 'plain' ? '' : `${name}-`;
    await page.screenshot({ path: `${folder}/${prefix}${size}.png`, omitBackground: true });
  }
}
await writeFile(`${folder}/logo.svg`, `${svg({ ...states.active, size: 128 })}\n`);
await browser.close();

function svg({ ground, ribbon, size }: { ground: string; ribbon: boolean; size: number }): string {
  // Small icons need heavier strokes and no last short line's subtlety.
  const stroke = size <= 16 ? 3.4 : size <= 32 ? 3 : 2.6;
  const saved = ribbon ? '<path d="M20 0h9v14.5l-4.5-3.6-4.5 3.6z" fill="#d8452e" stroke="none" />' : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32"><title>清读</title><rect width="32" height="32" rx="7" fill="${ground}" /><g fill="none" stroke="#fff" stroke-width="${stroke}" stroke-linecap="round">${mark}
</g>${saved}</svg>`;
}
