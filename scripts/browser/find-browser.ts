import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

const known = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: ['chromium', 'fonts-noto-cjk'],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr', 'fonts-noto-cjk'],
  },
} as const;

/**
 * The path of a browser on this machine: the one an environment variable names (CHROMIUM, FIREFOX), or an installed
 * one; when there is none and we may install system packages, the one they bring. Throws one clear sentence otherwise.
 */
export function findBrowser(name: BrowserName): string {
  const { variable, packages } = known[name];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names "${named}", and there is no such file.`);
  }
  return (
    findInstalled(name) ??
    (installPackages(packages) ? findInstalled(name) : undefined) ??
    fail(`No ${name} was found: install it, or set ${variable} to the path of its program.`)
  );
}

function findInstalled(name: BrowserName): string | undefined {
  for (const command of known[name].commands) {
    const { stdout, status } = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
    if (status === 0 && stdout.trim()) return stdout.trim();
  }
  return known[name].paths.find((path) => existsSync(path));
}

/** Only as root on a system with apt; nobody's password is asked for. */
function installPackages(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || spawnSync('sh', ['-c', 'command -v apt-get']).status !== 0) return false;
  console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) => spawnSync('apt-get', args, { env: environment, stdio: 'inherit' }).status === 0;
  return run('update', '-q') && run('install', '-q', '-y', '--no-install-recommends', ...packages);
}

function fail(sentence: string): never {
  throw new Error(sentence);
}
