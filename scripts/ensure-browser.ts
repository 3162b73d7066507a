/** Sees to it that the browser tests have a Chromium and a Firefox: installed ones, else Debian's packages, else Playwright's Chromium. */
import { execFileSync } from 'node:child_process';
import { findBrowser, findFirefox } from './lib/find-browser.ts';
import { fail, reasonOf } from './lib/report-issue.ts';

const canUseApt = process.getuid?.() === 0 && process.platform === 'linux';
const packages = [...(findBrowser() ? [] : ['chromium', 'fonts-noto-cjk']), ...(findFirefox() ? [] : ['firefox-esr'])];

if (packages.length > 0) {
  try {
    if (canUseApt) installPackages();
    else if (!findBrowser()) run('npx', 'playwright', 'install', 'chromium');
  } catch (error) {
    refuse(` (${reasonOf(error)})`);
  }
  // Playwright's own Firefox is no Firefox that a reader has
  if (!findFirefox()) refuse('');
}

function installPackages(): void {
  console.log(`installing ${packages.join(' ')}`);
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: 'inherit' });
}

function refuse(reason: string): never {
  return fail(
    `browser tests need Chromium or Chrome, and Firefox; what lacks could not be installed${reason}; install it and try again`,
  );
}
