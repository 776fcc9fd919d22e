import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/driven-browser.ts';
import { chosen, downloadsOf, drivers, inEachBrowser } from './harness.ts';

inEachBrowser('settings', {}, (browser) => {
  test('travel in a file with the words of the reader', async () => {
    const page = await browser().openExtensionPage('options.html');
    await page.waitForSelector('.options');
    await press(page, '[data-value="dark"]');
    await page.type('#protected-words', '里程碑');
    await press(page, '#protected-words + .button-row button');
    await until('the words', () => textOf(page, '#protected-words + .button-row [role="status"]'));
    await press(page, '#backup button');
    const path = join(downloadsOf(browser().name), 'qingdu-settings.json');
    const backup = await until('the file', async () => readFileSync(path, 'utf8') || undefined);
    expect(JSON.parse(backup)).toMatchObject({ settings: { theme: 'dark' }, words: { protectedTerms: ['里程碑'] } });

    await press(page, '#backup .button-row:last-of-type button');
    await press(page, '#backup .button-row:last-of-type button');
    await page.waitForSelector('.options[data-theme="system"]');
    await page.$eval('#protected-words', (field) => {
      (field as HTMLTextAreaElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(page, '#protected-words + .button-row button');

    await give(page, 'broken.json', '{');
    await until('the answer', async () => (await textOf(page, '.notice'))?.includes('no Qingdu settings backup'));
    await give(page, 'qingdu-settings.json', backup);
    await page.waitForSelector('.options[data-theme="dark"]');
    await until('the words', () =>
      page.$eval('#protected-words', (field) => (field as HTMLTextAreaElement).value.trim() === '里程碑'),
    );
    await page.close();
  });
});

describe.each(chosen)('settings in %s', (name) => {
  test('are there when the browser starts again', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'qingdu-settings-'));
    try {
      const first = await drivers[name]({ port: 9, profile });
      const page = await first.openExtensionPage('options.html');
      await press(page, '[data-value="sepia"]');
      await page.waitForSelector('.options[data-theme="sepia"]');
      await first.close();
      const second = await drivers[name]({ port: 9, profile });
      const again = await second.openExtensionPage('options.html');
      await again.waitForSelector('.options[data-theme="sepia"]');
      await second.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
});

async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

async function textOf(page: Page, selector: string): Promise<string | undefined> {
  return (await page.$eval(selector, (element) => element.textContent)) || undefined;
}

/** Chooses a file, as the browser's own dialog does. */
async function give(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    (file) => {
      const input = document.querySelector<HTMLInputElement>('#backup input');
      const chosen = new DataTransfer();
      chosen.items.add(new File([file.text], file.name));
      if (input) input.files = chosen.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, text },
  );
}
