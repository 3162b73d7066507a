import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import JSZip from 'jszip';
import { Dashboard } from './dashboard.ts';

/** Opens a county and makes a tour of its towns, its first scene a chart. */
async function makeTour(page: Page, search = '/?p=330424'): Promise<Dashboard> {
  const dashboard = new Dashboard(page);
  await page.goto(search);
  await expect(dashboard.cards.first()).toBeVisible();
  await page.getByRole('button', { name: '场景' }).click();
  await page.getByRole('button', { name: '按地点' }).click();
  await page.getByRole('combobox', { name: '画面' }).selectOption('figures');
  await page.getByRole('textbox', { name: '会议名称' }).fill('海盐=汇报');
  return dashboard;
}

const scenesOf = (page: Page) => page.getByRole('grid', { name: '场景' }).getByRole('row');

async function chooseWay(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: '导出…' }).click();
  await page.getByRole('button', { name }).click();
}

async function download(page: Page, name: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download', { timeout: 240_000 });
  await chooseWay(page, name);
  const file = await started;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Width and height of a PNG. */
const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

async function partsOf(bytes: Buffer) {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const matching = (pattern: RegExp) => names.filter((name) => pattern.test(name));
  const texts = (pattern: RegExp) => Promise.all(matching(pattern).map((name) => zip.file(name)!.async('string')));
  return { zip, matching, texts };
}

test('a tour becomes editable slides: native chart and table, maps in proportion, sources in the notes', async ({
  page,
}) => {
  const dashboard = await makeTour(page);
  const count = await scenesOf(page).count();
  expect(count).toBeGreaterThan(3);
  const before = page.url();
  const { name, bytes } = await download(page, /幻灯片 PPTX/);
  expect(name).toMatch(/^海盐-汇报-[\da-f]{12}\.pptx$/);
  const { zip, matching, texts } = await partsOf(bytes);
  const slides = await texts(/^ppt\/slides\/slide\d+\.xml$/);
  expect(slides).toHaveLength(count);
  for (const slide of slides) {
    expect(slide).toContain('type="title"');
    expect(slide).toMatch(/数据版本 [\da-f]{12}/);
    const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }

  const [chart] = await texts(/^ppt\/charts\/chart\d+\.xml$/);
  expect(slides[0]).toContain('drawingml/2006/chart');
  expect(chart).toMatch(/<c:barChart>[\s\S]*<c:pt idx="0"><c:v>/);
  expect(chart).toContain('<c:min val="0"/>');
  const [sheet] = matching(/^ppt\/embeddings\/.*\.xlsx$/);
  const workbook = await JSZip.loadAsync(await zip.file(sheet!)!.async('nodebuffer'));
  expect(await workbook.file('xl/worksheets/sheet1.xml')!.async('string')).not.toContain('<f>');
  expect(slides.at(-1)).toMatch(/<a:tbl>[\s\S]*代表数字/);

  const maps = slides.filter((slide) => slide.includes('<p:pic>'));
  expect(maps).toHaveLength(count - 2);
  const pictures = matching(/^ppt\/media\/.*\.png$/);
  expect(pictures).toHaveLength(maps.length);
  for (const [i, slide] of maps.entries()) {
    expect(slide).toContain('示意图，不作划界依据');
    expect(slide).toMatch(/descr="地图：[^"]+报道的分布。"/);
    const [, cx, cy] = /<p:pic>[\s\S]*?<a:ext cx="(\d+)" cy="(\d+)"/.exec(slide)!;
    const png = await zip.file(pictures[i]!)!.async('nodebuffer');
    const [width, height] = sizeOf(png);
    expect(width).toBeGreaterThan(1500);
    expect(Number(cx) / Number(cy)).toBeCloseTo(width / height, 2);
    expect(png.length).toBeGreaterThan(30_000);
  }

  const notes = await texts(/^ppt\/notesSlides\/notesSlide\d+\.xml$/);
  expect(notes).toHaveLength(count);
  expect(notes[1]).toMatch(/<a:p><a:r><a:rPr[^>]*\/><a:t>“[^<]+”<\/a:t><\/a:r><\/a:p>/);
  expect(notes[1]).toMatch(/<a:t>[^<]*第\d+行<\/a:t>/);
  const [theme] = await texts(/^ppt\/theme\/theme1\.xml$/);
  expect(theme).toContain('<a:latin typeface="Microsoft YaHei"/><a:ea typeface="Microsoft YaHei"/>');

  await expect(page.getByRole('status').filter({ hasText: `已保存：${name}` })).toBeVisible();
  expect(page.url()).toBe(before);
  dashboard.expectNoComplaint();
});

test('a scene becomes a picture of its canvas’ size, in a dark room light too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dashboard = await makeTour(page);
  await scenesOf(page).nth(1).click();
  await page.getByRole('combobox', { name: '屏幕' }).selectOption('16:9');
  const { name, bytes } = await download(page, /图片 PNG/);
  expect(name).toMatch(/^海盐-汇报-2-[\da-f]{12}\.png$/);
  expect(sizeOf(bytes)).toEqual([1920, 1080]);
  const corner = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const pen = Object.assign(document.createElement('canvas'), { width: 1920, height: 1080 }).getContext('2d')!;
    pen.drawImage(image, 0, 0);
    return [...pen.getImageData(1900, 20, 1, 1).data.slice(0, 3)];
  }, bytes.toString('base64'));
  expect(Math.min(...corner)).toBeGreaterThan(220);
  dashboard.expectNoComplaint();
});

test('a handout has every scene with its sources, is accessible and goes on paper', async ({ page }) => {
  const dashboard = await makeTour(page);
  const count = await scenesOf(page).count();
  await chooseWay(page, /讲义/);
  const handout = page.locator('[data-slides="handout"]');
  await expect(handout).toBeVisible({ timeout: 240_000 });
  await expect(handout.getByRole('region')).toHaveCount(count);
  await expect(handout.getByRole('img', { name: /^地图：/ })).toHaveCount(count - 2);
  await expect(handout.getByText(/第\d+行/).first()).toBeVisible();
  await dashboard.expectAccessible();
  await page.emulateMedia({ media: 'print' });
  await expect(handout.getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(scenesOf(page)).toHaveCount(count);
  dashboard.expectNoComplaint();
});

test('can be given up while it is made', async ({ page }) => {
  const dashboard = await makeTour(page);
  await chooseWay(page, /幻灯片 PPTX/);
  await page.getByRole('button', { name: '取消' }).click();
  await expect(dashboard.cards.first()).toBeVisible();
  await expect(page).toHaveURL(/p=330424/);
  dashboard.expectNoComplaint();
});
