import { expect, type Page, test } from '@playwright/test';
import { Dashboard } from './dashboard.ts';

const table = (page: Page) => page.getByRole('treegrid', { name: '地点与报道数' });
const mapState = (page: Page) => page.locator('[data-map="idle"]');

test('by keyboard alone: search a town, walk the table to an item, read it and come back', async ({ page }) => {
  const dashboard = new Dashboard(page);
  await dashboard.open();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('/');
  await page.keyboard.type('jiashan');
  await expect(page.getByRole('option', { name: /嘉善县/ }).first()).toBeVisible();
  await press('ArrowDown', 'Enter');
  await expect(page).toHaveURL(/p=330421/);

  const toTable = page.getByRole('button', { name: '表格' });
  await toTable.focus();
  await press('Enter');
  await expect(page).toHaveURL(/m=table/);
  await table(page)
    .getByRole('row', { name: /嘉善县/ })
    .focus();
  await press('ArrowDown', 'ArrowRight');
  await expect(page.locator(':focus')).toHaveAttribute('aria-expanded', 'true');
  await press('ArrowDown', 'ArrowDown', 'Enter');
  await expect(dashboard.reader.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await press('Escape');
  await expect(dashboard.reader).toBeHidden();
  await expect(page.locator(':focus')).toHaveAttribute('data-id', /./);

  await page.getByRole('button', { name: '排除“图片”' }).focus();
  await press('Space');
  await expect(page).toHaveURL(/nk=photo/);
  await expect(page.getByRole('button', { name: /去掉筛选条件：不含 图片/ })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/nk=photo/);
  dashboard.expectNoComplaint();
});

const STATES: [string, string, RegExp][] = [
  ['the first screen in English', '?lang=en', /Xitang/],
  ['a county with filters', '?p=330421&nk=photo&hf=some', /不含 图片/],
  ['the table', '?m=table&p=330424', /^本级$/],
  ['the reader', '?id=002-05', /引用与链接/],
  ['nothing found', '?t=finance&p=330424&q=没有这个词', /没有符合全部条件的报道/],
];

for (const scheme of ['light', 'dark'] as const)
  test(`main states are accessible, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const dashboard = new Dashboard(page);
    for (const [, search, sign] of STATES) {
      await page.goto(`/${search}`);
      await expect(page.getByText(sign).first()).toBeVisible();
      await dashboard.expectAccessible();
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/?tab=filters');
    await expect(page.getByRole('checkbox', { name: /金融/ })).toBeVisible();
    await dashboard.expectAccessible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'no scrolling aside').toBe(0);
    dashboard.expectNoComplaint();
  });

test('on a phone filters and figures take the room of the map until it is asked for', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const dashboard = new Dashboard(page);
  await dashboard.open();
  const choose = page.getByRole('button', { name: '选择地点' });
  await expect(choose).toBeVisible();
  await page.getByRole('tab', { name: '筛选' }).click();
  await expect(choose).toBeHidden();
  await page.getByRole('checkbox', { name: /金融/ }).check();
  await page.getByRole('button', { name: '看地图' }).click();
  await expect(choose).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /金融/ })).toBeChecked();
  await page.getByRole('tab', { name: '数字' }).click();
  await expect(choose).toBeHidden();
  await page.getByRole('tab', { name: '列表' }).click();
  await expect(choose).toBeVisible();
  await page.getByRole('button', { name: '展开' }).click();
  await expect(choose).toBeHidden();
  await dashboard.expectAccessible();
  dashboard.expectNoComplaint();
});

test('the table stands in while the drawing context is lost, and the map comes back as it was', async ({ page }) => {
  const dashboard = new Dashboard(page);
  await dashboard.open('?p=330421');
  await expect(mapState(page)).toBeVisible();
  await page.locator('.maplibregl-canvas').evaluate((canvas: HTMLCanvasElement) => {
    const lose = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    lose.loseContext();
    Object.assign(window, { lose });
  });
  await expect(page.getByText('地图绘制中断，恢复前以表格代替。')).toBeVisible();
  await expect(table(page).getByRole('row', { name: /嘉善县/ })).toBeVisible();
  await page.evaluate(() => (window as unknown as { lose: WEBGL_lose_context }).lose.restoreContext());
  await expect(table(page)).toBeHidden();
  await expect(mapState(page)).toBeVisible();
  await expect(page.locator('[data-map="idle"] canvas').first()).toBeVisible();
  dashboard.expectNoComplaint();
});

test('without WebGL2 the table takes the place of the map', async ({ page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind === 'webgl2' ? null : (getContext as (...all: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof getContext;
  });
  const dashboard = new Dashboard(page);
  await dashboard.open();
  await expect(page.getByText('此浏览器不能绘制地图（缺少 WebGL2），以下为同样内容的表格。')).toBeVisible();
  await table(page)
    .getByRole('row', { name: /嘉善县/ })
    .click();
  await expect(page).toHaveURL(/p=330421/);
  await expect(page.getByRole('button', { name: '地图', exact: true })).toHaveCount(0);
  await dashboard.expectAccessible();
  dashboard.expectNoComplaint();
});
