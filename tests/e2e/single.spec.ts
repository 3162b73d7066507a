import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { findFirefox } from '#scripts/lib/find-browser.ts';
import { Dashboard } from './dashboard.ts';
import { Firefox } from './firefox.ts';

let folder: string;
let address: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiatu-single-'));
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/single.ts', '--out', folder]);
  address = pathToFileURL(join(folder, 'jiatu.html')).href;
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('the file has the checksum that lies beside it', async () => {
  const [digest, name] = (await readFile(join(folder, 'jiatu.html.sha256'), 'utf8')).trim().split(/\s+/);
  expect(name).toBe('jiatu.html');
  const bytes = await readFile(join(folder, 'jiatu.html'));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
});

test('opened from disk: search, filter, map, figure, sentence, page, address, tables, all in one file', async ({
  page,
}) => {
  const dashboard = new Dashboard(page);
  const files = new Set<string>();
  page.on('request', (request) => {
    if (request.url().startsWith('file:')) files.add(new URL(request.url()).pathname);
  });
  await page.goto(address);
  await dashboard.expectItems(57);
  await expect(page.locator('[data-map="idle"]')).toBeVisible();
  await page.getByRole('combobox').first().fill('jiashan');
  await page
    .getByRole('option', { name: /嘉善县/ })
    .first()
    .click();
  await expect(dashboard.summary).not.toContainText('57 项');
  await page.getByRole('tab', { name: '数字', exact: true }).click();
  await page.getByRole('button', { name: /^326\.7亿元/ }).click();
  await expect(dashboard.reader.getByText('工业总产值达')).toBeInViewport();
  await page.reload();
  await expect(dashboard.reader.getByText('工业总产值达')).toBeInViewport();
  await page.goBack();
  await expect(dashboard.reader).toHaveCount(0);

  await page.getByRole('button', { name: '导出', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载' }).click();
  const saved = await readFile(await (await download).path());
  expect(saved.subarray(0, 2).toString()).toBe('PK');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '关于' }).click();
  await expect(page.getByText('打开时已核对')).toBeVisible();
  expect([...files]).toEqual([new URL(address).pathname]);
  dashboard.expectNoComplaint();
});

test('a damaged copy says so', async ({ page }) => {
  const text = await readFile(join(folder, 'jiatu.html'), 'utf8');
  const damaged = text.replace(/(data-sha256=")./, (_, before) => `${before}x`);
  await page.route(address, (route) => route.fulfill({ body: damaged, contentType: 'text/html' }));
  await page.goto(address);
  await expect(page.getByRole('alert')).toContainText('SHA-256');
});

test('opened from disk in Firefox', async () => {
  const firefox = await Firefox.start(findFirefox()!);
  try {
    await firefox.open(`${address}?p=330421`);
    const found = await firefox.run(`
      const until = async (find) => {
        for (let i = 0; i < 300; i++) {
          const found = find();
          if (found) return found;
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
        throw new Error('not found: ' + find);
      };
      // the map, or its twin where Firefox has no WebGL2
      await until(() => document.querySelector('[data-map="idle"], [role="treegrid"]'));
      (await until(() => document.querySelector('a[data-id]'))).click();
      (await until(() => document.querySelector('a[href*="fig="]'))).click();
      await until(() => location.search.includes('fig='));
      const asked = location.search;
      history.back();
      await until(() => location.search !== asked);
      return asked;`);
    expect(found).toMatch(/^\?p=330421&id=\d+-\d+&fig=\d+$/);
  } finally {
    await firefox.stop();
  }
});
