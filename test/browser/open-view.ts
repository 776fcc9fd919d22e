import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../scripts/browser/driven-browser.ts';
import { richArticle } from '../rich-article.ts';

/** Puts settings in the browser's storage as they stand, good or bad. */
export async function choose(browser: DrivenBrowser, settings: unknown): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  await page.evaluate(`(globalThis.browser ?? chrome).storage.sync.set({ settings: ${JSON.stringify(settings)} })`);
  await page.close();
}

/** The view on a page of its own, with an article that has one of everything. */
export async function openView(browser: DrivenBrowser, settings: unknown, shown = richArticle()): Promise<Page> {
  await choose(browser, settings);
  const page = await browser.openExtensionPage('options.html');
  const article = JSON.stringify(shown);
  await page.evaluate(`(globalThis.browser ?? chrome).storage.session.set({ 'view/test': ${article} })`);
  await page.close();
  const view = await browser.openExtensionPage('view.html#test');
  await view.waitForSelector('.reader[aria-busy="false"] article');
  return view;
}
