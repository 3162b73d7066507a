import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import readXlsx from 'read-excel-file/node';
import { Dashboard } from './dashboard.ts';

test('an official opens a town’s sheet and follows a footnote to its sentence', async ({ page }) => {
  const dashboard = new Dashboard(page);
  await dashboard.open('?p=330424');
  await page.getByRole('button', { name: '地方简报' }).first().click();
  const sheet = page.getByRole('region', { name: '地方简报' });
  await expect(sheet.getByRole('heading', { name: '海盐县简报' })).toBeVisible();
  await dashboard.expectAccessible();

  const parts = sheet.locator('section').filter({ has: page.getByRole('heading', { name: '下级地方' }) });
  const town = await parts.getByRole('link').first().textContent();
  await parts.getByRole('link').first().click();
  const heading = sheet.getByRole('heading', { name: `${town}简报` });
  await expect(heading).toBeVisible();

  await sheet.locator('sup').getByRole('link').last().click();
  await expect(dashboard.reader.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const figure = new URL(page.url()).searchParams.get('fig');
  if (figure !== null) await expect(dashboard.reader.locator(`a[data-figure="${figure}"]`)).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(heading).toBeVisible();
  dashboard.expectNoComplaint();
});

test('an official takes a sheet to paper with its figures, and a table with all its open rows', async ({ page }) => {
  const dashboard = new Dashboard(page);
  await page.goto('/?sheet=330421');
  const screen = page.getByRole('region', { name: '地方简报' });
  await expect(screen).toBeVisible();
  await expect(page).toHaveTitle(/^嘉善县 · /);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: '主要数字' })).toBeVisible();
  await expect(screen).toBeHidden();
  const named = (await page.locator('[data-paper]').textContent())!;
  for (const line of await page.locator('[data-paper] li').allTextContents()) expect(named.split(line)).toHaveLength(2);

  await page.emulateMedia({ media: 'screen' });
  await dashboard.open('?m=table');
  const rows = page.getByRole('treegrid', { name: '地点与报道数' }).getByRole('row');
  await expect(rows.nth(5)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const table = page.getByRole('table', { name: /地点与报道数/ });
  await expect(table.getByRole('row', { name: /^三门县/ })).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(table).toHaveCount(0);
  dashboard.expectNoComplaint();
});

test('a researcher brushes a range of a theme and takes it home as CSV and XLSX, and the numbers agree', async ({
  page,
}) => {
  const dashboard = new Dashboard(page);
  await dashboard.open('?t=finance&fk=money');
  await page.getByRole('tab', { name: '数字' }).click();
  const strip = page.locator('figure').filter({ hasText: '元' }).first();
  const from = strip.getByRole('slider', { name: '元：不低于' });
  await from.focus();
  for (let i = 0; i < 60; i++) await page.keyboard.down('ArrowRight');
  await page.keyboard.up('ArrowRight');
  await expect(page).toHaveURL(/z=[^&]+_\d+_/);
  const [, low] = /_(\d+)_/.exec(decodeURIComponent(page.url()))!;
  const told = strip.getByRole('status');
  await expect(told).toContainText('项报道');
  const [, figures, items] = /：(\d+) 个数字 · (\d+) 项报道/.exec((await told.textContent())!)!;
  await dashboard.expectItems(Number(items));
  await expect(page.getByRole('list', { name: '已选的筛选条件' })).toContainText('≥');
  await dashboard.expectAccessible();

  const csv = await readCsv(await save(page, 'CSV'));
  const workbook = await readWorkbook(await save(page, 'XLSX'));
  expect(csv).toHaveLength(Number(figures));
  expect(workbook).toEqual(csv);
  expect(new Set(csv.map(({ id }) => id)).size).toBe(Number(items));
  for (const { value, unit } of csv) {
    expect(unit).toBe('元');
    expect(value).toBeGreaterThanOrEqual(Number(low));
  }
  dashboard.expectNoComplaint();
});

async function save(page: Page, format: string): Promise<Buffer> {
  const form = page.getByRole('dialog');
  if (!(await form.isVisible())) await page.getByRole('button', { name: '导出' }).click();
  await form.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    form.getByRole('button', { name: '下载' }).click(),
  ]);
  return readFile(await download.path());
}

interface Row {
  id: string;
  value: number;
  unit: string;
}

const rowOf = (head: readonly unknown[], cells: readonly unknown[]): Row => ({
  id: String(cells[head.indexOf('编号')]).replace(/^'/, ''),
  value: Number(cells[head.indexOf('数值')]),
  unit: String(cells[head.indexOf('单位')]),
});

/** With one apostrophe taken off, as `to-csv.ts` puts it. */
async function readCsv(bytes: Buffer): Promise<Row[]> {
  const text = bytes.toString('utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const { default: Papa } = await import('papaparse');
  const [head, ...rows] = Papa.parse<string[]>(text.slice(1).trimEnd()).data;
  return rows.map((cells) => rowOf(head!, cells));
}

async function readWorkbook(bytes: Buffer): Promise<Row[]> {
  const [data] = await readXlsx(bytes);
  const [head, ...rows] = data!.data;
  return rows.map((cells) => rowOf(head!, cells));
}
