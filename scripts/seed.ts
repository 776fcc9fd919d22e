/** Makes the files of a new seed, red until a human has written its facts: `npm run seed -- HOST CASE FILE URL`. */
import { readFileSync } from 'node:fs';
import { decodePage } from '../pipeline/extract/decode-page.ts';
import { createSeed } from './seed/create-seed.ts';

const [host, name, file, url] = process.argv.slice(2);

if (host === undefined || name === undefined || file === undefined || url === undefined) {
  process.stderr.write('Usage: npm run seed -- HOST-OR-TEMPLATE CASE FILE URL\n');
  process.exitCode = 2;
} else {
  try {
    const content = decodePage(readFileSync(file)).text;
    const written = createSeed('seeds', { host, name, content, url, isHtml: /\.x?html?$/i.test(file) });
    process.stdout.write(`${written.join('\n')}\n\nNow write the facts by hand, then run: npx vitest run test/seeds\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
