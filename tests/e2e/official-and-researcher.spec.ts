import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import readXlsx from 'read-excel-file/node';
import { Dashboard } from './dashboard.ts';

test('an official follows a footnote of a place sheet to its sentence', async ({ page }) => {
  const dashboard = new Dashboard(page);
  await dashboard.open('?p=330424');
  await page.getByRole('button', { name: '地方简报' }).first().click();
  const sheet = page.getByRole('region', { name: '地方简报' });
  await expect(sheet.getByRole('heading', { name: '海盐县简报' })).toBeVisible();
  await dashboard.expectAccessible();

  await sheet.locator('sup').getByRole('link').last().click();
  await expect(dashboard.reader.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page).toHaveURL(/id=\d{3}-\d{2}/);
  await page.keyboard.press('Escape');
  await expect(sheet.getByRole('heading', { name: '海盐县简报' })).toBeVisible();
  dashboard.expectNoComplaint();
});

test('a researcher takes a theme home as CSV and XLSX, and the numbers agree', async ({ page }) => {
  const dashboard = new Dashboard(page);
  await dashboard.open('?t=finance');
  await page.getByRole('button', { name: '导出' }).click();
  const form = page.getByRole('dialog');
  const figures = Number((await form.textContent())?.match(/(\d+) 个数字/)?.[1]);
  expect(figures).toBeGreaterThan(10);

  const save = async (format: string) => {
    await form.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      form.getByRole('button', { name: '下载' }).click(),
    ]);
    return readFile(await download.path());
  };
  const csv = (await save('CSV')).toString('utf8');
  expect(csv.startsWith('\ufeff')).toBe(true);
  const values = csv
    .trim()
    .split('\r\n')
    .slice(1)
    .filter((row) => /,(money|people|count|area|percent|duration|mass|ratio|other),/.test(row));
  expect(values).toHaveLength(figures);

  const [data] = await readXlsx(await save('XLSX'));
  const kindColumn = data!.data[1]!.indexOf('figure_kind');
  expect(data!.data.slice(2).filter((row) => row[kindColumn] !== null)).toHaveLength(figures);
  dashboard.expectNoComplaint();
});
