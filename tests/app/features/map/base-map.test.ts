import { describe, expect, test } from 'vitest';
import { boundsOf, boundsWhere, mainRings } from '#app/features/map/base-map.ts';
import { base } from './ground.ts';

test('areas keep code and name, water of every object is one collection', () => {
  expect(base.counties.features.map(({ properties }) => properties.code)).toEqual(['330402', '330421', '330102']);
  expect(base.water.features).toHaveLength(2);
});

describe('bounds', () => {
  test.each<[string, string, number[] | undefined]>([
    ['one county', '330421', [121, 30, 122, 31]],
    ['a city', '3304', [120, 30, 122, 31]],
    ['a place that has no area', '330499', undefined],
  ])('of %s', (_, prefix, box) => {
    expect(boundsWhere(base.counties, (code) => code.startsWith(prefix))).toEqual(box);
  });

  test('of no point are none', () => expect(boundsOf([])).toBeUndefined());
});

test('the middle is that of the longest outer ring', () => {
  const small = [
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [0, 0],
    ],
  ];
  const large = [
    [
      [10, 10],
      [12, 10],
      [12, 14],
      [10, 14],
      [10, 10],
    ],
  ];
  expect(mainRings({ type: 'MultiPolygon', coordinates: [small, large] })).toBe(large);
});
