import { spawnSync } from 'node:child_process';
import type { BrowserName } from './find-browser.ts';

/** Builds the extension for a browser into `.output/`; ends the program when that fails. */
export function buildExtension(name: BrowserName): void {
  const target = name === 'firefox' ? ['-b', 'firefox'] : [];
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build', ...target], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${stdout}\n${stderr}\nThe extension for ${name} could not be built.`);
  process.exit(1);
}
