import { expect, test } from '@playwright/test';
import { Dashboard } from './dashboard.ts';

test('a number of themes by places filters; a link restores what is compared from there', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dashboard = new Dashboard(page);
  await dashboard.open('?b=matrix');
  const board = page.getByRole('region', { name: '对比与统计表' });
  const table = board.getByRole('table');
  await expect(table).toBeVisible();
  await dashboard.expectAccessible();

  await table.getByRole('columnheader', { name: '乡村振兴' }).getByRole('button').click();
  await expect(table.getByRole('columnheader', { name: '乡村振兴' })).toHaveAttribute('aria-sort', 'descending');
  await table
    .getByRole('button', { name: /，乡村振兴：\d+ 项/ })
    .first()
    .focus();
  await page.keyboard.press('ArrowRight');
  const cell = table.locator('button:focus');
  const count = Number(await cell.textContent());
  await page.keyboard.press('Enter');
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await dashboard.expectItems(count);

  const boxes = board.getByRole('checkbox', { name: /^选入对比/ });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await board.getByRole('button', { name: '对比所选（2）' }).click();
  const heading = board.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(/^对比：.+ \/ .+/);
  await board.getByRole('button', { name: '不筛选' }).click();
  await dashboard.expectAccessible();
  const seen = { title: await heading.textContent(), words: await board.getByRole('listitem').allTextContents() };

  await board.getByRole('button', { name: '复制链接' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(heading).toHaveText(seen.title!);
  await expect(board.getByRole('listitem')).toHaveText(seen.words);
  await board.locator('sup').getByRole('link').first().click();
  await expect(dashboard.reader.getByRole('heading', { level: 2 }).first()).toBeVisible();

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(board).toBeHidden();
  dashboard.expectNoComplaint();
});
