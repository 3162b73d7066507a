import { describe, expect, test } from 'vitest';
import { canvases } from '#core/scene/canvas.ts';
import { type SceneStage, sceneStages } from '#core/scene/scene.ts';
import { emsOf, fitText, LEADING, linesIn } from '#core/slides/fit-text.ts';
import { pictureSize, slideRatio } from '#core/slides/picture-size.ts';
import { planSlides } from '#core/slides/plan-slides.ts';
import { setSlide } from '#core/slides/set-slide.ts';
import type { SetText } from '#core/slides/set-text.ts';
import { type Box, contain, slideLayout } from '#core/slides/slide-layout.ts';
import { slidesFileName } from '#core/slides/slides-file-name.ts';
import { figureOf, itemOf, placeOf } from '../query/item-of.ts';
import { sourceOf } from './slide-source.ts';

const LONG = '关于进一步深化基层治理与便民服务一体化改革推进共同富裕示范区建设';
const items = Array.from({ length: 9 }, (_, i) =>
  itemOf(`001-${i + 10}`, {
    title: LONG.repeat(2),
    lead: LONG,
    place: placeOf(i % 2 ? '330421' : '330424', { county: '嘉善县', town: '西塘镇' }),
    themes: ['digital', 'finance', 'safety', 'rural'].map((key) => ({ key, score: 1, evidence: [] })),
    figures: (['money', 'people', 'area', 'count'] as const).map((kind, k) =>
      figureOf(123_456_789 * (k + 1), {
        kind,
        approx: 'over',
        measure: LONG,
        period: '今年1月至9月',
        sentence: LONG.repeat(4),
      }),
    ),
  }),
);

const slideOf = (stage: SceneStage) =>
  planSlides(
    sourceOf(items, [
      {
        scene: { stage, caption: LONG.repeat(3) },
        view: { sheet: stage === 'sheet' ? '330421' : null, open: stage === 'item' ? { id: '001-10' } : null },
      },
    ]),
  )[0]!;

/** Every text of a slide as it is set, and every box. */
function partsOf(value: unknown, texts: SetText[] = [], boxes: Box[] = []) {
  if (value === null || typeof value !== 'object') return { texts, boxes };
  if ('size' in value && 'text' in value && 'box' in value) texts.push(value as SetText);
  if ('x' in value && 'w' in value) boxes.push(value as Box);
  for (const part of Object.values(value)) partsOf(part, texts, boxes);
  return { texts, boxes };
}

const meet = (a: Box, b: Box) =>
  Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > 0.01 &&
  Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > 0.01;

const RATIOS = [16 / 9, 4 / 3, 32 / 9, 6656 / 1792];

describe.each(RATIOS)('at %d', (ratio) => {
  const layout = slideLayout(ratio);

  test.each(sceneStages)('a crowded slide of %s stays in its place, fits and can be read', (stage) => {
    const { texts, boxes } = partsOf(setSlide(slideOf(stage), layout));
    for (const { x, y, w, h } of boxes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + w).toBeLessThanOrEqual(layout.width + 0.001);
      expect(y + h).toBeLessThanOrEqual(layout.height + 0.001);
    }
    for (const { box, size, text } of texts) {
      expect(size).toBeGreaterThanOrEqual(8);
      expect(linesIn(text, box.w, size) * size * LEADING).toBeLessThanOrEqual(box.h * 72 + 0.01);
    }
    for (const [i, a] of texts.entries())
      for (const b of texts.slice(i + 1)) expect([a.text, b.text, meet(a.box, b.box)]).toEqual([a.text, b.text, false]);
  });

  test('title, main, side and foot lie apart', () => {
    const { title, main, side, foot, number } = layout;
    const all = [title, main, side, foot, number];
    expect(all.flatMap((a, i) => all.slice(i + 1).filter((b) => meet(a, b)))).toEqual([]);
  });
});

test('figures of one slide have type of one size', () => {
  const plain = { ...slideOf('map') };
  const [first] = plain.figures;
  const figures = [{ ...first!, measure: '短', value: '1' }, first!];
  const set = setSlide({ ...plain, figures }, slideLayout(4 / 3)).figures;
  expect(new Set(set.map(({ measure, value }) => `${measure.size} ${value.size}`)).size).toBe(1);
});

describe('type', () => {
  test.each([
    ['fits as it is', '短', [20, 10], { text: '短', size: 20 }],
    ['is made smaller', '一二三四五六七八九十', [72, 14, 10], { text: '一二三四五六七八九十', size: 14 }],
    ['is cut at last', '一二三四五六七八九十一二三', [72], { text: '一…', size: 72 }],
  ])('%s', (_, text, sizes, expected) => {
    expect(fitText(text, { w: 2.2, h: 1.5 }, sizes)).toEqual(expected);
  });

  test('Han is twice as wide as Latin, nearly', () => {
    expect(emsOf('汉字')).toBe(2);
    expect(emsOf('ab12')).toBeCloseTo(2.24);
  });
});

test.each([
  ['wide', { width: 2000, height: 1000 }, { x: 0, y: 0.5, w: 4, h: 2 }],
  ['high', { width: 1000, height: 2000 }, { x: 1.25, y: 0, w: 1.5, h: 3 }],
])('a %s image keeps its proportions', (_, image, expected) => {
  expect(contain({ x: 0, y: 0, w: 4, h: 3 }, image)).toEqual(expected);
});

test('pictures have the size of their canvas, slides are 16:9 but for 4:3', () => {
  expect(canvases.map(({ name }) => Object.values(pictureSize(name)).join('×'))).toEqual([
    '1920×1080',
    '1440×1080',
    '3840×1080',
    '3840×1080',
    '6656×1792',
  ]);
  expect(canvases.map(({ name }) => slideRatio(name) < 1.5)).toEqual([false, true, false, false, false]);
});

test.each([
  ['title and version', '嘉善 数字化/治理', 'pptx', undefined, '嘉善-数字化-治理-0857005c290d.pptx'],
  ['the project', '', 'pptx', undefined, 'jiatu-0857005c290d.pptx'],
  ['its scene', '../..\\x', 'png', 3, 'x-3-0857005c290d.png'],
])('a file is called by %s', (_, title, extension, scene, expected) => {
  expect(slidesFileName(title, '0857005c290d', extension, scene)).toBe(expected);
});
