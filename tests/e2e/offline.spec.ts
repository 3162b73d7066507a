import { expect, type Page, test } from '@playwright/test';
import { Dashboard } from './dashboard.ts';
import { SiteServer } from './site-server.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the copy is whole and has taken over the page. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
  });

test('the second start needs no server: map, charts, sheet, reader and export are there', async ({ page }) => {
  const site = await SiteServer.start('dist', '/reading/jiatu/');
  const dashboard = new Dashboard(page);
  await page.goto(site.url);
  await expect(dashboard.cards.first()).toBeVisible();
  await kept(page);
  await site.stop();

  await page.goto(`${site.url}?p=330421`);
  await expect(dashboard.cards.first()).toBeVisible();
  await expect(page.locator('[data-map="idle"]')).toBeVisible();
  await page.getByRole('tab', { name: '数字', exact: true }).click();
  await page.getByRole('button', { name: /^326\.7亿元/ }).click();
  await expect(dashboard.reader.getByText('工业总产值达')).toBeInViewport();

  await page.goto(`${site.url}?sheet=330421&lang=en`);
  await expect(page.getByRole('region', { name: 'Place brief' }).getByRole('heading').first()).toBeVisible();
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  dashboard.expectNoComplaint();
});

test('a new version waits for the reader, and then comes whole', async ({ page }) => {
  const site = await SiteServer.start('dist');
  const dashboard = new Dashboard(page);
  const version = page.getByText('数据版本');
  await page.goto(site.url);
  await expect(dashboard.cards.first()).toBeVisible();
  await kept(page);

  site.change = (path, text) => {
    if (path === 'data/manifest.json') return text.replace(/"version": "[^"]*"/, '"version": "fedcba987654"');
    if (path === 'sw.js') return text.replace(/(url:"data\/manifest\.json",revision:")[^"]*/, '$1next');
    return text;
  };
  await page.reload();
  await page.getByRole('button', { name: '关于' }).click();
  await expect(version).toBeVisible();
  await expect(version).not.toContainText('fedcba987654');
  await page.keyboard.press('Escape');
  const notice = page.getByRole('status').filter({ hasText: '有新版本可用' });
  await expect(notice).toBeVisible();
  await dashboard.expectAccessible();

  await notice.getByRole('button', { name: '刷新' }).click();
  await expect(notice).toHaveCount(0);
  await expect(dashboard.cards.first()).toBeVisible();
  await page.getByRole('button', { name: '关于' }).click();
  await expect(version).toContainText('fedcba987654');
  await site.stop();
  dashboard.expectNoComplaint();
});
