import { readlinkSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** Sends SIGKILL to a browser; resolves when it is gone. Throws when what was started is a shell around the browser. */
export async function killProcess(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child?.pid === undefined) throw new Error('Expected a browser with a process of its own');
  const program = process.platform === 'linux' ? readlinkSync(`/proc/${child.pid}/exe`) : '';
  if (/\/(da|ba)?sh$/.test(program)) throw new Error(`Expected the browser itself, got "${program}" around it`);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGKILL');
  await gone;
  // Puppeteer puts the profile's preferences back once it has noticed; a new start must not meet it at that.
  await new Promise((resolve) => setTimeout(resolve, 1000));
}
