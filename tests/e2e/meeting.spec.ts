import { expect, type Page, test } from '@playwright/test';
import { type Scene, sceneSet } from '#core/scene/scene.ts';
import { encodeScenes } from '#core/scene/scene-link.ts';
import { Dashboard } from './dashboard.ts';

const sceneOf = (id: string, parts: Partial<Scene>): Scene => ({
  id,
  view: '',
  camera: null,
  stage: 'map',
  caption: '',
  notes: '',
  ...parts,
});

/** The scenes panel and the stage, by keys alone. */
class Meeting extends Dashboard {
  get panel() {
    return this.page.getByRole('complementary', { name: '会议场景' });
  }

  get rows() {
    return this.panel.getByRole('grid', { name: '场景' }).getByRole('row');
  }

  async press(button: string | RegExp): Promise<void> {
    const found = this.page.getByRole('button', { name: button }).first();
    await found.focus();
    await found.press('Enter');
  }

  /** Waits for a scene to be whole. */
  async expectShown(number: number): Promise<void> {
    await expect(this.page.locator(`[data-scene="${number}"][data-state="shown"]`)).toBeVisible();
  }
}

const captionsOf = (meeting: Meeting) =>
  meeting.rows.evaluateAll((rows) => rows.map((row) => row.ariaLabel ?? row.textContent ?? ''));

/** 嘉善县：13 项报道 → 嘉善县 */
const nameOf = (caption: string): string => /\p{Script=Han}{2,}/u.exec(caption)![0];

test('a presenter makes a tour, edits it and presents it by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const meeting = new Meeting(page);
  await meeting.open('?p=3304');
  await meeting.press(/^场景/);
  await meeting.press('按地点');
  await expect(meeting.rows.first()).toContainText('嘉兴市');
  const count = await meeting.rows.count();
  expect(count).toBeGreaterThan(3);
  await expect(meeting.rows.last()).toContainText('对照');
  await meeting.expectAccessible();

  await test.step('edits, moves, deletes and brings back', async () => {
    await meeting.panel.getByLabel('标题').fill('嘉兴的实践');
    const before = await captionsOf(meeting);
    const second = before[1]!;
    await expect(async () => {
      await meeting.rows.nth(1).getByRole('button', { name: /^移动/ }).press('Enter');
      await expect(page.getByRole('button', { name: /^插入到/ }).first()).toBeAttached({ timeout: 5000 });
    }).toPass();
    const nextPlace = async () => {
      await page.keyboard.press('ArrowDown');
      return page.locator(':focus').getAttribute('aria-label');
    };
    await expect.poll(nextPlace).toMatch(new RegExp(`^插入到 ${nameOf(before[2]!)}`));
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await captionsOf(meeting)).indexOf(second)).toBe(2);
    await meeting.rows.last().getByRole('button', { name: /^删除/ }).focus();
    await page.keyboard.press('Enter');
    await expect(meeting.rows).toHaveCount(count - 1);
    await meeting.press('撤销');
    await expect(meeting.rows).toHaveCount(count);
  });

  await page.reload();
  await meeting.press(/^场景/);
  await expect(meeting.rows.first()).toContainText('嘉兴的实践');
  await meeting.press('开始放映');
  await meeting.expectShown(1);
  await expect(page.getByRole('heading', { name: '嘉兴的实践' })).toBeVisible();
  await expect(page.locator('[data-map="idle"]')).toBeVisible();
  await meeting.expectAccessible();

  await test.step('steps, jumps, blanks and ends', async () => {
    await page.keyboard.press('PageDown');
    await meeting.expectShown(2);
    await page.keyboard.press('End');
    await meeting.expectShown(count);
    await expect(page.getByRole('table')).toBeVisible();
    await meeting.expectAccessible();
    await page.keyboard.press('Home');
    await meeting.expectShown(1);
    await page.keyboard.press('b');
    await expect(page.getByRole('img', { name: '黑屏' })).toBeVisible();
    await page.keyboard.press('b');
    await page.keyboard.press('?');
    await expect(page.getByRole('heading', { name: '按键' })).toBeVisible();
    await meeting.expectAccessible();
    await page.keyboard.press('?');
  });

  await test.step('reads notes in a second window, which moves the stage too', async () => {
    await page.keyboard.press('2');
    await meeting.expectShown(2);
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
    await expect(notes.getByRole('region', { name: '讲稿' })).toContainText(/“.+”[\s\S]*第\d+行/);
    await notes.getByRole('button', { name: '下一个场景' }).click();
    await meeting.expectShown(3);
    await expect(notes.getByRole('heading', { level: 1 })).toContainText(`3 / ${count}`);
    await notes.close();
  });

  await page.keyboard.press('Escape');
  await expect(meeting.panel).toBeVisible();
  await expect(page).toHaveURL(/\?p=3304$/);

  await test.step('the browser’s back ends it, too, and keeps the filter', async () => {
    await meeting.press('开始放映');
    await meeting.expectShown(1);
    await page.goBack();
    await expect(meeting.panel).toBeVisible();
    await expect(page).toHaveURL(/\?p=3304$/);
  });
  meeting.expectNoComplaint();
});

/** The least type among what is read on the stage, as a share of its height; credits are not read from afar. */
const leastType = (page: Page) =>
  page.locator('[data-scene]').evaluate((stage) => {
    const texts = [...stage.querySelectorAll<HTMLElement>('h1, li, td, th, p')].filter(
      (text) =>
        text.textContent?.trim() && !text.closest('[class*="credits"], [aria-hidden]') && text.checkVisibility(),
    );
    return Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))) / stage.clientHeight;
  });

test('a link brings scenes to a dark wall of 3840 × 1080, laid out for it', async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 1080 });
  await page.emulateMedia({ colorScheme: 'dark' });
  const meeting = new Meeting(page);
  const scenes = [
    sceneOf('s1', { caption: '嘉善县简报', view: '?sheet=330421', stage: 'sheet' }),
    sceneOf('s2', { caption: '各地对照', stage: 'compare-places' }),
    sceneOf('s3', { caption: '嘉善县', view: '?p=330421' }),
  ];
  await meeting.open(encodeScenes(sceneSet({ title: '汇报', data: '', scenes }))!);
  await expect(meeting.rows).toHaveCount(3);
  await expect(page).toHaveURL(/\/$/);
  await meeting.expectAccessible();
  await meeting.press('开始放映');
  await meeting.expectShown(1);
  expect(await leastType(page)).toBeGreaterThan(0.027);
  await meeting.expectAccessible();
  await page.keyboard.press('3');
  await meeting.expectShown(3);
  const title = await page.getByRole('heading', { name: '嘉善县' }).boundingBox();
  const canvas = await page.locator('canvas').boundingBox();
  expect(title!.x + title!.width).toBeLessThanOrEqual(canvas!.x);
  expect(canvas!.height).toBeGreaterThan(800);
  await page.keyboard.press('t');
  await expect(page.getByText('画布 3840×1080，实际 3840×1080 像素')).toBeVisible();
  await page.keyboard.press('t');
  await page.keyboard.press('Escape');
  await expect(meeting.panel).toBeVisible();
  meeting.expectNoComplaint();
});

test('scenes that cannot be read are refused in a line', async ({ page }) => {
  const meeting = new Meeting(page);
  await meeting.open('#scenes=broken');
  await expect(meeting.panel.getByText('读不出')).toBeVisible();
  await meeting.panel.getByLabel('读入文件').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...sceneSet({ title: '', data: '', scenes: [] }), title: 5 })),
  });
  await expect(meeting.panel.getByText('场景有误，未读入：title')).toBeVisible();
  await meeting.expectAccessible();
  meeting.expectNoComplaint();
});
