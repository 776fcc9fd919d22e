import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFigures } from '../../pipeline/figures/find-figures.ts';
import { type DrivenTab, until } from '../../scripts/browser/driven-browser.ts';
import { article } from '../article.ts';
import { violations } from './axe.ts';
import { paste } from './clipboard.ts';
import { inEachBrowser, readerOpen } from './harness.ts';
import { openView } from './open-view.ts';

const url = 'http://www.farm-template.example/html/143f8.html';
const page = { body: readFileSync('seeds/farm-template/county-care.html'), type: 'text/html; charset=utf-8' };

/** One of each kind of mark, and two that disagree. */
const everyKind = findFigures({
  ...article(
    '到2027年底，全市基层就诊率达到68%以上；到2030年底，全市基层就诊率达到70%以上。',
    '2024年，全市财政投入25.4亿元，同比增长6%；企业投入70多亿元，下降2.5%。互认率居全省第一。',
    '全市共招聘教师120人，其中小学80人、中学60人。常住人口20万以上的县可以申请。预计明年将达3至5家。',
  ),
  title: '全市财政投入25.4亿元',
});

inEachBrowser('key figures', { [url]: page }, (browser) => {
  let tab: DrivenTab;
  beforeAll(async () => {
    tab = await browser().open(url);
    await tab.page.setViewport({ width: 1280, height: 860 });
    await tab.click();
    await readerOpen(tab);
    await until('the sidebar', () => tab.inReader((root) => root.querySelector('.key-figures footer') !== null));
  });
  afterAll(() => tab?.close());

  test('a click on a card leads to its number and lights the sentence', async () => {
    const place = await middleOf(tab, '.key-figures [data-card="5"]');
    await tab.page.mouse.click(place.x, place.y);
    expect(await ledTo(tab, 5)).toEqual({ raw: '93%以上', inView: true, sentence: true, card: true });
  });

  test('Alt with the arrows walks from figure to figure', async () => {
    await pressAlt(tab, 'ArrowDown');
    expect(await ledTo(tab, 6)).toEqual({ raw: '48%以上', inView: true, sentence: true, card: true });
    await pressAlt(tab, 'ArrowUp');
    await pressAlt(tab, 'ArrowUp');
    expect(await ledTo(tab, 4)).toEqual({ raw: '70%以上', inView: true, sentence: true, card: true });
  });

  test('a card is reached and pressed by keyboard alone', async () => {
    await tab.inReader((root) => root.querySelector<HTMLElement>('.key-figures .figure-card .figure-open')?.focus());
    const index = await tab.inReader((root) => root.activeElement?.closest('[data-card]')?.getAttribute('data-card'));
    await tab.page.keyboard.press('Enter');
    expect(await ledTo(tab, Number(index))).toMatchObject({ inView: true, card: true });
  });

  test('a click on a number in the text marks its card', async () => {
    const place = await middleOf(tab, '.article-body mark[data-figure="8"]');
    await tab.page.mouse.click(place.x, place.y);
    expect(await ledTo(tab, 8)).toMatchObject({ raw: '3名以上', card: true });
  });

  test('the number under the pointer lights its card until the pointer leaves', async () => {
    const lit = () =>
      tab.inReader((root) =>
        [...root.querySelectorAll('.figure-card[data-lit="true"]')].map((card) => card.getAttribute('data-card')),
      );
    const place = await middleOf(tab, '.article-body mark[data-figure="8"]');
    await tab.page.mouse.move(place.x, place.y);
    await until('the card', async () => (await lit())?.join() === '8');
    await tab.page.mouse.move(4, 400);
    await until('the card to go out', async () => (await lit())?.length === 0);
  });

  test('the goals of 2027 and 2030 stand in a table, and each dot where its number is', async () => {
    const chart = await tab.inReader((root) => {
      const rows = [...root.querySelectorAll('.figure-chart:first-of-type table tr')];
      return rows.map((row) => ({
        cells: [...row.children].map(({ textContent }) => textContent),
        dots: [...row.querySelectorAll('path.goal')].map(
          (dot) => Math.round(((Number.parseFloat((dot.getAttribute('d') ?? '').slice(1)) - 6) / 288) * 1000) / 10,
        ),
      }));
    });
    expect(chart?.slice(1)).toEqual([
      { cells: ['基層就診率', '68%以上', '70%以上', expect.stringMatching(/^\+2/)], dots: [68, 70] },
      { cells: ['縣域就診率', '92%以上', '93%以上', expect.stringMatching(/^\+1/)], dots: [92, 93] },
      { cells: ['居民健康素養水平', '46%以上', '48%以上', expect.stringMatching(/^\+2/)], dots: [46, 48] },
      { cells: ['重大慢性病過早死亡率', '8.4%以下', '8.1%以下', expect.stringMatching(/^−0\.3/)], dots: [8.4, 8.1] },
    ]);
    expect(chart?.[0]?.cells.slice(1, 3)).toEqual(['2027年底', '2030年底']);
  });

  test('copies all figures as a table for spreadsheets', async () => {
    const place = await middleOf(tab, '.key-figures footer button');
    await tab.page.mouse.click(place.x, place.y);
    const { plain } = await paste(tab.page);
    // Held against the page by eye: every figure with its sentence, in the order of the text.
    await expect(plain.replaceAll('\r\n', '\n')).toMatchFileSnapshot('figures/county-care.csv');
    expect(plain).not.toContain('個百分點');
  });

  test('finds nothing against figures of every kind, light and dark, wide and narrow', async () => {
    for (const theme of ['light', 'dark']) {
      const view = await openView(browser(), { theme }, everyKind);
      await view.waitForSelector('.key-figures footer');
      await unfold(view);
      await view.waitForSelector('.key-figures .figure-note');
      expect(await violations(view)).toEqual([]);
      await view.setViewport({ width: 390, height: 844 });
      await view.keyboard.press('f');
      await view.waitForSelector('.panel .key-figures footer');
      await unfold(view);
      expect(await violations(view)).toEqual([]);
      await view.close();
    }
  });
});

/** Shows all cards and the table of all figures. */
const unfold = (view: Page) =>
  view.evaluate(() => {
    for (const more of document.querySelectorAll<HTMLElement>('.figure-more, .figure-table summary')) more.click();
  });

/** What is marked in text and sidebar once the reader was led to a figure. */
function ledTo(tab: DrivenTab, index: number) {
  return until(`figure ${index}`, () =>
    tab.inReader((root, wanted) => {
      const mark = root.querySelector(
        `.article-body mark.figure.current[data-figure="${wanted}"], h1 mark.figure.current[data-figure="${wanted}"]`,
      );
      if (!mark) return undefined;
      const { top, bottom } = mark.getBoundingClientRect();
      return {
        raw: mark.textContent,
        inView: top > 0 && bottom < innerHeight,
        sentence: (mark.closest('[data-block]')?.querySelectorAll('mark.sentence').length ?? 0) > 0,
        card:
          root.querySelector(
            `.key-figures [data-card="${wanted}"] [aria-current="true"], .key-figures [data-card="${wanted}"][aria-current="true"]`,
          ) !== null,
      };
    }, index),
  );
}

async function pressAlt(tab: DrivenTab, key: 'ArrowDown' | 'ArrowUp'): Promise<void> {
  await tab.page.keyboard.down('Alt');
  await tab.page.keyboard.press(key);
  await tab.page.keyboard.up('Alt');
}

/** Where something of the reader stands, once it stands still. */
async function middleOf(tab: DrivenTab, selector: string): Promise<{ x: number; y: number }> {
  let before = '';
  return until(selector, async () => {
    const now = await tab.inReader((root, wanted) => {
      const element = root.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getClientRects()[0];
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
    const isStill = JSON.stringify(now) === before;
    before = JSON.stringify(now);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return isStill && now;
  });
}
