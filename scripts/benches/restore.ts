/** Restoring in Chromium: a clean megabyte at the quick reject, and the garbled seed with the model loaded first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../browser/find-browser.ts';

const entry = `
  import { looksGarbled } from './pipeline/restore/looks-garbled.ts';
  import { loadRestoreModel } from './pipeline/restore/restore-model.ts';
  import { restoreText } from './pipeline/restore/restore-text.ts';
  globalThis.bench = { looksGarbled, loadRestoreModel, restoreText };
`;
/** The browser compiles better code while the first of them run; the last twenty count. */
const rounds = 60;
const warm = 20;

interface Bench {
  looksGarbled(text: string): boolean;
  loadRestoreModel(bytes: Uint8Array): object;
  restoreText(text: string, model: object): { text: string };
}

/** Prints milliseconds: first call (cold code) and the median once warm. */
export async function run(): Promise<void> {
  const code = await bundle();
  const model = readFileSync('public/restore-model.bin').toString('base64');
  const garbled = readFileSync('test/pipeline/restore/farm-page.txt', 'utf8');
  const clean = '为强化县域龙头医院建设,浙江将全面落实高水平县级医院建设(见附件)。\n'.repeat(11_000);
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.evaluate(code);
    const times = await page.evaluate(
      ({ model, garbled, clean, rounds }) => {
        const { bench } = globalThis as unknown as { bench: Bench };
        const bytes = Uint8Array.from(atob(model), (character) => character.charCodeAt(0));
        const time = (work: () => void) => {
          const start = performance.now();
          work();
          return performance.now() - start;
        };
        const repeat = (work: () => void) => Array.from({ length: rounds }, () => time(work));
        return {
          'clean megabyte, quick reject': repeat(() => bench.looksGarbled(clean)),
          'garbled seed, model loaded each time': repeat(() =>
            bench.restoreText(garbled, bench.loadRestoreModel(bytes)),
          ),
        };
      },
      { model, garbled, clean, rounds },
    );
    for (const [name, all] of Object.entries(times)) {
      const median = all.slice(-warm).sort((a, b) => a - b)[warm / 2] ?? 0;
      console.log(`${name}: first ${all[0]?.toFixed(1)} ms, warm median ${median.toFixed(1)} ms`);
    }
  } finally {
    await browser.close();
  }
}

async function bundle(): Promise<string> {
  const name = join(process.cwd(), 'restore-bench.virtual.js');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: name, formats: ['iife'], name: 'restoreBench' } },
    plugins: [
      {
        name: 'restore-bench',
        resolveId: (id: string) =>
          id === name ? id : id.startsWith('./pipeline/') ? join(process.cwd(), id) : undefined,
        load: (id: string) => (id === name ? entry : undefined),
      },
    ],
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk || !('code' in chunk)) throw new Error('Expected a bundle, got none.');
  return chunk.code;
}
