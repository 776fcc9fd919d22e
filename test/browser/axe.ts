import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** The pages of the extension and the view are built of the same components as the overlay, which axe cannot enter. */
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe has against a page, a sentence each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return (await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 160) + ' ' + failureSummary)))`)) as string[];
}
