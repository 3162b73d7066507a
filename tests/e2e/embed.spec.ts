import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { Dashboard } from './dashboard.ts';

/** Another site with a part of this one in its page. */
const host = createServer((request, response) => {
  const code = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('code');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="zh"><title>host</title><main><h1>host</h1>${code}</main></html>`);
});

test.beforeAll(() => new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve)));
test.afterAll(() => {
  host.closeAllConnections();
  host.close();
});

async function embed(page: Page, code: string) {
  const { port } = host.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/?code=${encodeURIComponent(code)}`);
  return page.frameLocator('iframe');
}

test('the code that is copied shows a sentence with its source, and the way to the whole', async ({ page }) => {
  const dashboard = new Dashboard(page);
  await page.goto('/?p=330421&id=002-05&fig=3');
  await expect(dashboard.reader).toBeVisible();
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await expect(page.getByRole('combobox', { name: '内容' })).toHaveValue('sentence');
  const code = await page.getByRole('textbox', { name: '嵌入代码' }).inputValue();
  expect(code).toMatch(/^<iframe src="http[^"]+" title="嘉图[^"]+" width="480" height="360" loading="lazy"/);

  const part = await embed(page, code);
  await expect(part.getByRole('blockquote').locator('mark')).toHaveText(/\d/);
  await expect(part.getByRole('contentinfo')).toContainText(/版面 002 第\d+行/);
  await expect(part.getByRole('banner')).toHaveCount(0);
  await dashboard.expectAccessible();
  const whole = page.waitForEvent('popup');
  await part.getByRole('link', { name: '在嘉图中打开' }).click();
  await expect((await whole).getByRole('region', { name: '原文' })).toBeVisible();
  dashboard.expectNoComplaint();
});

test('a map of 320 × 240 shows its notice and its source, and nothing else', async ({ page, baseURL }) => {
  const dashboard = new Dashboard(page);
  const address = `${baseURL}/?embed=map&p=330421`;
  const part = await embed(page, `<iframe src="${address}" width="320" height="240" title="map"></iframe>`);
  await expect(part.locator('[data-map="idle"]')).toBeVisible();
  await expect(part.getByText('示意图')).toBeVisible();
  await expect(part.getByRole('contentinfo')).toContainText(/据 \d+ 个报纸版面/);
  await expect(part.getByRole('complementary')).toHaveCount(0);
  await expect(part.getByRole('search')).toHaveCount(0);
  await dashboard.expectAccessible();
  dashboard.expectNoComplaint();
});

test('a report opens in a sheet without a step in the history of the page around', async ({ page, baseURL }) => {
  const dashboard = new Dashboard(page);
  const address = `${baseURL}/?embed=sheet&sheet=330421`;
  const part = await embed(page, `<iframe src="${address}" width="600" height="480" title="sheet"></iframe>`);
  await expect(part.getByRole('contentinfo')).toContainText(/据 \d+ 个报纸版面/);
  const steps = await page.evaluate(() => history.length);
  await part.getByRole('link', { name: '优化营商环境 助力筑巢引凤', exact: true }).first().click();
  await expect(part.getByRole('contentinfo')).toContainText(/版面 \d+ 第\d+行/);
  await part.getByRole('button', { name: '返回' }).click();
  await expect(part.getByRole('contentinfo')).toContainText(/据 \d+ 个报纸版面/);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  dashboard.expectNoComplaint();
});

test('an unknown part is the dashboard, an unknown report says so in plain text', async ({ page }) => {
  const dashboard = new Dashboard(page);
  await dashboard.open('?embed=%3Cscript%3E');
  await page.goto('/?embed=item&id=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  await expect(page.getByText('没有这项报道')).toBeVisible();
  dashboard.expectNoComplaint();
});
