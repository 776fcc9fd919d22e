import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../browser/find-browser.ts';

const paragraph =
  '2024年，全市地区生产总值1260.5亿元，比上年增长5.2%；其中第一产业增加值89.7亿元，增长4.1%。市统计局表示，到2027年底，基层就诊率达到68%以上，下沉专家484人次，建成五个紧密型城市医联体，其余工作按照计划稳步推进，群众就医更加便捷。\n';
const goal = 20;
/** The browser compiles better code while the first of them run; the last forty count. */
const rounds = 100;
const warm = 40;
/** What a hostile page may repeat without end; each is asked for a megabyte. */
const runs = ['1', '1万', '万', '（', '（1）', '第1', '5%，', '1至', '12月', '一'];

/** Milliseconds to find the figures of 10,000 characters and of a megabyte of each run, in Chromium. */
export async function run(): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'pipeline/figures/find-key-figures.ts', formats: ['iife'], name: 'figures' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The figures were not bundled.');
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const text = paragraph.repeat(Math.ceil(10_000 / paragraph.length)).slice(0, 10_000);
  const times = await page.evaluate(
    `${chunk.code};(() => { const text = ${JSON.stringify(text)}; const times = [];
    for (let i = 0; i < ${rounds}; i++) { const start = performance.now(); figures.findKeyFigures(text); times.push(performance.now() - start); }
    return times; })()`,
  );
  const long = await page.evaluate(
    `(() => ${JSON.stringify(runs)}.map((run) => { const text = run.repeat(1_000_000 / run.length); const start = performance.now();
    figures.findKeyFigures(text); return Math.round(performance.now() - start); }))()`,
  );
  await browser.close();
  const all = times as number[]; // what the expression above returns
  const median = all.slice(-warm).sort((a, b) => a - b)[warm / 2] ?? Number.NaN;
  console.log(
    `figures of 10,000 characters: first ${all[0]?.toFixed(0)} ms, warm median ${median.toFixed(1)} ms, goal ${goal} ms`,
  );
  const slowest = runs.map((run, index) => `${run} ${(long as number[])[index]}`); // what the expression above returns
  console.log(`a megabyte of one run, ms: ${slowest.join(', ')}`);
}
