import { expect, test } from '@playwright/test';
import { Dashboard } from './dashboard.ts';

test('from the map of all items to the sentence of one figure, and back by the address', async ({ page }) => {
  const dashboard = new Dashboard(page);
  await dashboard.open();
  await dashboard.expectItems(57);
  await expect(page.getByRole('main').locator('canvas')).toBeVisible();
  await dashboard.expectAccessible();

  const count = await dashboard.chooseTheme('营商环境');
  await dashboard.expectItems(count);
  await dashboard.choosePlace('浙江省', '嘉兴市', '嘉善县');
  const cards = await dashboard.cards.count();
  await dashboard.expectItems(cards);
  expect(cards).toBeLessThan(count);
  await dashboard.expectAccessible();

  await dashboard.cards.filter({ hasText: '优化营商环境 助力筑巢引凤' }).click();
  const { reader } = dashboard;
  await expect(reader.getByRole('heading', { name: '优化营商环境 助力筑巢引凤' })).toBeVisible();
  await reader
    .getByRole('link', { name: /30亿元/ })
    .first()
    .click();
  await expect(reader.getByText('该项目总投资')).toBeInViewport();
  await dashboard.expectAccessible();

  const address = page.url();
  await page.reload();
  await expect(reader.getByRole('heading', { name: '优化营商环境 助力筑巢引凤' })).toBeVisible();
  await expect(reader.getByText('该项目总投资')).toBeInViewport();
  expect(page.url()).toBe(address);
  await page.goBack();
  await page.goBack();
  await dashboard.expectItems(cards);
  dashboard.expectNoComplaint();
});

test('a chart mark leads to its sentence', async ({ page }) => {
  const dashboard = new Dashboard(page);
  await dashboard.open('?p=330421');
  await page.getByRole('tab', { name: '数字', exact: true }).click();
  await page.getByRole('button', { name: /^326\.7亿元/ }).click();
  await expect(dashboard.reader.getByText('工业总产值达')).toBeInViewport();
  await dashboard.expectAccessible();
  dashboard.expectNoComplaint();
});

for (const [state, body] of [
  ['missing', null],
  ['malformed', '{"id": 1}\n'],
] as const)
  test(`${state} data leaves a panel with a way on`, async ({ page }) => {
    await page.route('**/data/initiatives.ndjson*', (route) =>
      body === null ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType: 'application/x-ndjson' }),
    );
    await page.goto('/');
    await expect(page.getByText('initiatives.ndjson').first()).toBeVisible();
    await page.unroute('**/data/initiatives.ndjson*');
    await page.getByRole('button', { name: '重试' }).click();
    await expect(new Dashboard(page).cards.first()).toBeVisible();
  });
