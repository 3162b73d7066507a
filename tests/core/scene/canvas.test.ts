import { describe, expect, test } from 'vitest';
import { findCanvas, fitCanvas, nearestCanvas } from '#core/scene/canvas.ts';

test.each([
  ['16:9', '16:9'],
  ['16-9', '16:9'],
  ['3840x1080', '3840×1080'],
  [' 6656X1792 ', '6656×1792'],
  ['', null],
  ['1920x1080', null],
])('%s names %s', (text, name) => {
  expect(findCanvas(text)).toBe(name);
});

test.each([
  [1920, 1080, '16:9'],
  [1440, 900, '16:9'],
  [1024, 768, '4:3'],
  [390, 844, '4:3'],
  [3840, 1080, '3840×1080'],
  [2560, 720, '32:9'],
  [6656, 1792, '6656×1792'],
])('a window of %i×%i is laid out as %s', (width, height, name) => {
  expect(nearestCanvas(width, height)).toBe(name);
});

describe('the box of a canvas', () => {
  const laptop = { width: 1440, height: 900 };

  test('is the window where none is named', () => {
    expect(fitCanvas(null, laptop)).toEqual(laptop);
  });

  test.each([
    ['16:9', { width: 1440, height: 810 }],
    ['4:3', { width: 1200, height: 900 }],
    ['3840×1080', { width: 1440, height: 405 }],
  ] as const)('%s keeps its ratio', (name, box) => {
    expect(fitCanvas(name, laptop)).toEqual(box);
  });

  test('has its pixels where they fit, also on a dense screen', () => {
    expect(fitCanvas('3840×1080', { width: 7680, height: 2160 })).toEqual({ width: 3840, height: 1080 });
    expect(fitCanvas('3840×1080', { width: 3840, height: 1080 }, 2)).toEqual({ width: 1920, height: 540 });
  });
});
