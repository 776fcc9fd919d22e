// Runs before `npm start` and `npm test`, on whatever Node the machine has: installs the packages of the lock file,
// among them the Node that runs everything else.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';

if (isOutdated()) {
  console.log('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed; without its packages nothing here runs.');
    process.exit(1);
  }
}

/** npm writes a lock file of its own into node_modules when it has installed everything. */
function isOutdated() {
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs;
}
