import type { Page } from 'puppeteer-core';
import { choose, openView } from '../../test/browser/open-view.ts';
import { richArticle } from '../../test/rich-article.ts';
import { type DrivenBrowser, type DrivenTab, until } from '../browser/driven-browser.ts';
import type { SeedPage } from '../browser/seed-pages.ts';
import { drawPicture } from './draw-picture.ts';
import type { Prepare, SetUp } from './surfaces.ts';

/** The seeds whose articles are long and full of numbers, by a name for their pictures. */
const stories = {
  referrals: 'hexo-feed',
  resources: 'repost-site',
  places: 'portal-article',
  goals: 'farm-template',
  hospitals: 'epaper',
};

/** The reader over each of the stories, its panels, its looks, and its popup. */
export const readerSurfaces: Record<string, Prepare> = {
  ...eachStory('reader', async (tab) => tab.page),
  ...eachStory('figures', async (tab) => {
    await press(tab, 'f');
    return tall(tab.page);
  }),
  'reader-text': ofStory(async (tab) => {
    await tab.inReader((root) => root.querySelector('.reader')?.scrollTo({ top: 900, behavior: 'instant' }));
    return tab.page;
  }),
  'reader-appearance': ofStory((tab) => press(tab, 'a')),
  'reader-record': ofStory(async (tab) => {
    await press(tab, 'r');
    await tab.inReader((root) => root.querySelector<HTMLElement>('.disclosure')?.click());
    return tab.page;
  }),
  'reader-export': ofStory((tab) => press(tab, 'e')),
  'reader-speech': ofStory((tab) => press(tab, 'l')),
  'reader-keys': ofStory((tab) => press(tab, '?')),
  'reader-outline': ofStory(async (tab) => {
    await tab.inReader((root) => root.querySelector<HTMLElement>('[data-panel="outline"]')?.click());
    return tab.page;
  }, 'portal-article'),
  'reader-figure': ofStory(async (tab) => {
    await tab.inReader((root) => root.querySelector<HTMLElement>('.article-body mark.figure')?.click());
    return tab.page;
  }),
  everything: (browser, setUp) => view(browser, setUp, {}),
  ...Object.fromEntries(
    [
      { theme: 'sepia', font: 'kai' },
      { theme: 'contrast', font: 'sans' },
      { vertical: true },
      { indent: true, fontSize: 22, lineWidth: 30 },
    ].map((settings): [string, Prepare] => [
      `everything-${Object.entries(settings).flat().join('-')}`,
      (browser, setUp) => view(browser, setUp, settings),
    ]),
  ),
  'everything-image': async (browser, setUp) => {
    const page = await view(browser, setUp, {});
    await (await page.waitForSelector('.shown-image'))?.click();
    await page.waitForSelector('.lightbox');
    return page;
  },
  popup: ofStory(async (tab, setUp) => {
    await tab.click();
    const popup = await until('the popup', async () => {
      const page = await tab.popup();
      return (await page?.$('.popup h1')) ? page : undefined;
    });
    await setUp(popup, 'own-size');
    return popup;
  }),
  'popup-page': (browser, setUp) => extensionPage(browser, setUp, 'popup.html'),
  ...Object.fromEntries(
    ['no-article', 'blocked', 'failed'].map((why): [string, Prepare] => [
      `popup-${why}`,
      (browser, setUp) => extensionPage(browser, setUp, `popup.html#${why}`),
    ]),
  ),
};

export async function extensionPage(browser: DrivenBrowser, setUp: SetUp, path: string): Promise<Page> {
  await choose(browser, {});
  const page = await browser.openExtensionPage(path);
  await setUp(page);
  await page.waitForSelector('.surface, main', { timeout: 5000 });
  return page;
}

type Show = (tab: DrivenTab, setUp: SetUp) => Promise<Page>;

function eachStory(surface: string, show: Show): Record<string, Prepare> {
  return Object.fromEntries(Object.entries(stories).map(([name, site]) => [`${surface}-${name}`, ofStory(show, site)]));
}

/** The reader over a story; that of the goals for two years unless another is named, whose page is garbled. */
function ofStory(show: Show, site = stories.goals): Prepare {
  return async (browser, setUp, seeds) => {
    await choose(browser, {});
    return show(await read(browser, setUp, seedOf(seeds, site)), setUp);
  };
}

function seedOf(seeds: readonly SeedPage[], site: string): SeedPage {
  const seed = seeds.find(({ path }) => path.includes(`/${site}/`));
  if (!seed) throw new Error(`Expected a seed "${site}" with a page`);
  return seed;
}

async function read(browser: DrivenBrowser, setUp: SetUp, { url }: SeedPage): Promise<DrivenTab> {
  const tab = await browser.open(url);
  await setUp(tab.page);
  await tab.click();
  await until('the reader', () => tab.inReader((root) => root.querySelector('[aria-busy="false"] article') !== null));
  return tab;
}

async function press(tab: DrivenTab, key: string): Promise<Page> {
  await tab.page.keyboard.press(key as 'a');
  await until('the panel', () => tab.inReader((root) => root.querySelector('.panel') !== null));
  return tab.page;
}

/** High enough for all that would be scrolled. */
async function tall(page: Page): Promise<Page> {
  const { width = 0 } = page.viewport() ?? {};
  await page.setViewport({ width, height: 2400 });
  return page;
}

/** The view with an article that has one of everything, as the reader's settings show it. */
async function view(browser: DrivenBrowser, setUp: SetUp, settings: unknown): Promise<Page> {
  const article = richArticle();
  const src = drawPicture({ width: 900, height: 560 });
  const blocks = article.blocks.map((block) => (block.kind === 'image' ? { ...block, src } : block));
  const page = await openView(browser, settings, { ...article, blocks });
  await setUp(page);
  return page;
}
