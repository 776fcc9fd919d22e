/**
 * How well articles are found, beside Readability and Defuddle, in Chromium: on the seeds, on the labelled pages in
 * `test/pages`, and on those of a folder with a `labels.json`, given as the first argument or in QINGDU_PAGES.
 */
import { existsSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../browser/find-browser.ts';
import type { Reading, Tool } from '../quality/in-page.ts';
import { type LabelledPage, pagesIn, seedPagesLabelled } from '../quality/labelled-pages.ts';
import { type Score, scorePage } from '../quality/score-page.ts';

const tools: Tool[] = ['ours', 'readability', 'defuddle'];
/** Of so many readings of a page the fastest counts: the others waited for something else. */
const rounds = 5;

type Results = Record<Tool, { score: Score; time: number; confidence: number | undefined }>;

export async function run([folder = process.env.QINGDU_PAGES]: string[]): Promise<void> {
  const sets: [string, LabelledPage[]][] = [['seeds', seedPagesLabelled()], ...byLanguage('test/pages')];
  if (folder !== undefined && existsSync(folder)) sets.push(...byLanguage(folder));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(await bundle());
    for (const [name, pages] of sets) print(name, await readAll(page, pages));
  } finally {
    await browser.close();
  }
}

function byLanguage(folder: string): [string, LabelledPage[]][] {
  const isOther = ({ label }: LabelledPage) => label.tags.includes('other');
  const pages = pagesIn(folder);
  return [
    [`${folder}, Chinese`, pages.filter((page) => !isOther(page))],
    [`${folder}, other`, pages.filter(isOther)],
  ];
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: 'scripts/quality/in-page.ts', output: { format: 'iife' } },
    },
  });
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [chunk] = output.filter((part) => part.type === 'chunk');
  if (!chunk) throw new Error('Expected a bundle of scripts/quality/in-page.ts, got none');
  return chunk.code;
}

async function readAll(page: Page, pages: readonly LabelledPage[]): Promise<Map<string, Results>> {
  const all = new Map<string, Results>();
  for (const { label, html } of pages) {
    const results = {} as Results;
    for (const tool of tools) {
      const readings = await page.evaluate(readInPage, { tool, html, url: label.url, rounds });
      const [first] = readings;
      if (!first) continue;
      const time = Math.min(...readings.map((reading) => reading.time));
      results[tool] = { score: scorePage(label, first), time, confidence: first.confidence };
    }
    all.set(label.id, results);
  }
  return all;
}

/** Runs in the page: what it needs comes as its argument. */
function readInPage({ tool, html, url, rounds }: { tool: Tool; html: string; url: string; rounds: number }): Reading[] {
  const { readWith } = globalThis as unknown as { readWith: (tool: Tool, html: string, url: string) => Reading };
  return Array.from({ length: rounds }, () => readWith(tool, html, url));
}

function print(name: string, all: ReadonlyMap<string, Results>): void {
  const pages = [...all.values()];
  console.log(`\n${name}, ${pages.length} pages`);
  for (const [id, results] of all)
    console.log(`  ${id.padEnd(44)} ${tools.map((tool) => percent(results[tool].score.f1)).join(' ')}`);
  console.log('               F1   worst  noise  title minute source   median ms   p90 ms');
  for (const tool of tools) {
    const scores = pages.map((results) => results[tool].score);
    const times = pages.map((results) => results[tool].time).sort((a, b) => a - b);
    const noise = scores.reduce((sum, score) => sum + score.noise, 0);
    const cells = [
      percent(mean(scores.map(({ f1 }) => f1))),
      percent(Math.min(...scores.map(({ f1 }) => f1))),
      percent(noise === 0 ? 0 : scores.reduce((sum, score) => sum + score.leaked, 0) / noise),
      percent(share(scores.map(({ title }) => title))),
      percent(share(scores.map(({ minute }) => minute))),
      percent(share(scores.map(({ source }) => source))),
      milliseconds(times, 0.5).padStart(11),
      milliseconds(times, 0.9).padStart(8),
    ];
    console.log(`${tool.padEnd(12)} ${cells.join(' ')}`);
  }
  printConfidence(pages);
}

/** How our confidence agrees with how well pages were read. */
function printConfidence(pages: readonly Results[]): void {
  const bands = [0, 0.4, 0.6, 0.8, 0.9, 1.01];
  const cells = bands.slice(1).flatMap((end, index) => {
    const start = bands[index] ?? 0;
    const band = pages.filter(({ ours: { confidence = 0 } }) => confidence >= start && confidence < end);
    const right = band.filter(({ ours }) => ours.score.f1 >= 0.85).length;
    return band.length === 0 ? [] : [`${start}-${Math.min(end, 1)}: ${right} of ${band.length}`];
  });
  console.log(`pages read right (F1 >= 0.85) by confidence: ${cells.join(', ')}`);
}

function share(values: readonly (boolean | undefined)[]): number {
  return mean(values.filter((value) => value !== undefined).map(Number));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(value: number): string {
  return (Number.isNaN(value) ? '–' : (100 * value).toFixed(1)).padStart(6);
}

function milliseconds(sorted: readonly number[], at: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? Number.NaN).toFixed(1);
}
