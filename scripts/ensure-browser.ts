/** Sees to it that the browser tests have a Chromium: an installed one, else Debian's package, else Playwright's own. */
import { execFileSync } from 'node:child_process';
import { findBrowser } from './lib/find-browser.ts';
import { fail, reasonOf } from './lib/report-issue.ts';

const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk'];

if (!findBrowser()) {
  try {
    installBrowser();
  } catch (error) {
    fail(
      `browser tests need Chromium or Chrome, and none could be installed (${reasonOf(error)}); install one and try again`,
    );
  }
}

function installBrowser(): void {
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'inherit' });
  const canUseApt = process.getuid?.() === 0 && process.platform === 'linux';
  if (!canUseApt) return void run('npx', 'playwright', 'install', 'chromium');
  console.log(`installing ${DEBIAN_PACKAGES.join(' ')}`);
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES);
}
