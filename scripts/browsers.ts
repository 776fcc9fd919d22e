/** Runs the tests in real browsers: `npm run browsers -- [--only chromium|firefox] [part of a file name …]`. */
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import { buildExtension } from './browser/build-extension.ts';
import { type BrowserName, findBrowser } from './browser/find-browser.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const names = (values.only ? [values.only] : ['chromium', 'firefox']) as BrowserName[];

try {
  for (const name of names) findBrowser(name);
} catch (error) {
  // One sentence and not a silent skip: without a browser nothing is proved.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
for (const name of names) buildExtension(name);
process.env.QINGDU_BROWSERS = names.join(',');

const vitest = await startVitest('test', positionals, { config: 'vitest.browser.config.ts', watch: false });
const modules = vitest.state.getTestModules();
const tests = modules.flatMap((module) => [...module.children.allTests()]);
const passed = tests.filter((test) => test.result().state === 'passed').length;
// A file that cannot even be read has no tests, and is one failure all the same; so is an error outside of any test.
const broken = modules.filter((module) => module.errors().length > 0).length + vitest.state.getUnhandledErrors().length;
const failed = tests.length - passed + broken;
await vitest.close();
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || tests.length === 0) process.exitCode = 1;
