/**
 * Kills browsers at random moments while the library saves, deletes and imports, and looks each time whether anything
 * acknowledged is gone, anything is there twice or half, and whether the library opens.
 * `npm run proof -- kills [rounds in Chromium] [rounds in Firefox]`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../browser/build-extension.ts';
import { driveChromium } from '../browser/drive-chromium.ts';
import { driveFirefox } from '../browser/drive-firefox.ts';
import type { BrowserName } from '../browser/find-browser.ts';
import { KnownLibrary } from '../library/known-library.ts';
import { libraryShown } from '../library/library-page.ts';
import { makeEntryLine, makeRandom } from '../library/make-articles.ts';
import { readDatabase } from '../library/read-database.ts';
import { type Report, workOnLibrary } from '../library/work-on-library.ts';

const linesPerRound = 400;
/** The longest a browser works before it is killed, in milliseconds. */
const longestWork = 3000;

export async function run([chromium = '100', firefox = '20']: string[]): Promise<void> {
  await killRounds('chromium', Number(chromium));
  await killRounds('firefox', Number(firefox));
}

async function killRounds(name: BrowserName, rounds: number): Promise<void> {
  if (rounds === 0) return;
  buildExtension(name);
  const profile = mkdtempSync(join(tmpdir(), 'qingdu-kills-'));
  const random = makeRandom(rounds + 1);
  const known = new KnownLibrary();
  const faults: string[] = [];
  try {
    // One round more: the last one looks at what the last kill left.
    for (let round = 0; round <= rounds; round += 1) {
      const browser = await (name === 'chromium' ? driveChromium : driveFirefox)({ port: 9, profile });
      const page = await browser.openExtensionPage('library.html');
      await libraryShown(page);
      faults.push(...known.compare(await page.evaluate(readDatabase)).map((fault) => `after kill ${round}: ${fault}`));
      if (round === rounds) {
        await browser.close();
        break;
      }
      await page.exposeFunction('report', (report: Report) => known.hear(report));
      const next = 1 + round * linesPerRound;
      const lines = Array.from({ length: linesPerRound }, (_, index) => makeEntryLine(next + index));
      // It never answers: the browser is gone before it has done all.
      void page.evaluate(workOnLibrary, { seed: round * 31 + 7, next, lines }).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 50 + random() * longestWork));
      await browser.kill();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const { begun, acknowledged, present } = known;
  console.log(
    `${name}: ${rounds} kills, ${begun} actions begun, ${acknowledged} acknowledged, ${present} articles there, ${faults.length} lost, doubled or half done`,
  );
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  if (faults.length > 0) throw new Error(`${name}: the library did not keep its promise`);
}
