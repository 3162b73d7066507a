import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { labelPoint } from '#app/features/map/label-point.ts';

const area = (...ring: [number, number][]): Polygon => ({ type: 'Polygon', coordinates: [[...ring, ring[0]!]] });
/** Half a degree wide and high. */
const square = area([120, 30], [120.5, 30], [120.5, 30.5], [120, 30.5]);
/** A hook open to the east: the middle of its box lies outside of it. */
const hook = area(
  [120, 30],
  [120.5, 30],
  [120.5, 30.1],
  [120.2, 30.1],
  [120.2, 30.4],
  [120.5, 30.4],
  [120.5, 30.5],
  [120, 30.5],
);

describe('a county’s name', () => {
  test('stands in the middle where nothing is in its way', () => {
    const [lng, lat] = labelPoint(square, []);
    expect(lng).toBeCloseTo(120.25, 1);
    expect(lat).toBeCloseTo(30.25, 1);
  });

  test('stands on its own ground, not in the middle of its box', () => {
    const [lng, lat] = labelPoint(hook, []);
    expect(lng < 120.2 || lat < 30.1 || lat > 30.4).toBe(true);
  });

  test('stands near its seat where there is room', () => {
    const [lng] = labelPoint(square, [], [120.4, 30.25]);
    expect(lng).toBeGreaterThan(120.3);
  });

  test.each<[string, [number, number][]]>([
    ['a mark in the middle', [[120.25, 30.25]]],
    [
      'a row of marks',
      [
        [120.1, 30.25],
        [120.2, 30.25],
        [120.3, 30.25],
        [120.4, 30.25],
      ],
    ],
  ])('keeps clear of %s', (_, marks) => {
    const [lng, lat] = labelPoint(square, marks);
    for (const mark of marks) expect(Math.abs(mark[1] - lat) > 0.03 || Math.abs(mark[0] - lng) > 0.08).toBe(true);
  });
});
