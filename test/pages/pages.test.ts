import { expect, test } from 'vitest';
import { textOf } from '../../pipeline/article/block-text.ts';
import type { Article } from '../../pipeline/types.ts';
import { readSource } from '../../scripts/clean/read-source.ts';
import { createServices } from '../../scripts/clean/services.ts';
import { type LabelledPage, pagesIn } from '../../scripts/quality/labelled-pages.ts';
import { type Score, scorePage } from '../../scripts/quality/score-page.ts';

/**
 * Pages of many more sites than have rules or seeds: invented news in the markup of portals, forums, blogs, papers
 * and farms, each with the article, its noise, title, time and source labelled by hand. No rule may know one of them.
 */

const services = createServices();
const pages = pagesIn('test/pages');

async function read({ label, html }: LabelledPage): Promise<Article> {
  return readSource({ html, url: label.url }, services);
}

function scoreOf({ label }: LabelledPage, { title, publishedAt, source, blocks }: Article): Score {
  const text = blocks.flatMap((block) => (block.removed ? [] : [textOf(block)])).join('\n');
  return scorePage(label, { title, text, time: 0, ...(publishedAt && { publishedAt }), ...(source && { source }) });
}

test('are read as reviewed, as far as is known today', async () => {
  const rows: string[] = [];
  const scores: Score[] = [];
  for (const page of pages) {
    const score = scoreOf(page, await read(page));
    scores.push(score);
    rows.push(rowOf(page, score));
  }
  expect(Math.min(...scores.map(({ f1 }) => f1))).toBeGreaterThan(0.9);
  expect(scores.filter(({ title }) => title === false)).toEqual([]);
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('scores.txt');
}, 60_000);

/** `page  F1  leaks 1/9  …`: a change of any rule shows in the review where it helped and where it hurt. */
function rowOf({ label }: LabelledPage, { f1, leaked, noise, minute, source }: Score): string {
  const wrong = Object.entries({ time: minute, source }).flatMap(([name, right]) => (right === false ? [name] : []));
  return [label.id.padEnd(14), (100 * f1).toFixed(1).padStart(5), `leaks ${leaked} of ${noise}`, ...wrong].join('  ');
}
