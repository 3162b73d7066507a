import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/lib/find-browser.ts';

const PORT = 4199;
const browser = findBrowser();

/** Software rendering and no background traffic: the same picture on any machine. */
const ARGUMENTS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 300_000,
  expect: { timeout: 45_000 },
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    // Requests must reach the tests; the one of the copy for a start without network lets it in.
    serviceWorkers: 'block',
    viewport: { width: 1200, height: 640 },
    trace: 'retain-on-failure',
    launchOptions: { args: ARGUMENTS, ...(browser ? { executablePath: browser } : {}) },
  },
  webServer: {
    command: 'node --import tsx scripts/start.ts',
    env: { PORT: String(PORT) },
    url: `http://127.0.0.1:${PORT}`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
