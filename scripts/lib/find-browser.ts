import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const CHROMIUM_ON_MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const FIREFOX = ['firefox', 'firefox-esr'];
const FIREFOX_ON_MAC = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The path of an installed Chromium or Chrome; `CHROMIUM` in the environment goes first. */
export const findBrowser = (): string | undefined =>
  firstOf([process.env.CHROMIUM ?? '', ...inPath(CHROMIUM), ...CHROMIUM_ON_MAC]);

/** The path of an installed Firefox, which Playwright cannot drive; `FIREFOX` in the environment goes first. */
export const findFirefox = (): string | undefined =>
  firstOf([process.env.FIREFOX ?? '', ...inPath(FIREFOX), ...FIREFOX_ON_MAC]);

function inPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

const firstOf = (paths: readonly string[]): string | undefined => paths.find((path) => path !== '' && existsSync(path));
