import { describe, expect, test } from 'vitest';
import { figureRows } from '#core/query/figure-series.ts';
import { endsOf, positionOn, rangeAt, valueAt, valueScale } from '#core/query/value-scale.ts';
import { figureOf, itemOf } from './item-of.ts';

const rowsOf = (...figures: Parameters<typeof figureOf>[]) =>
  figureRows([itemOf('1-01', { figures: figures.map((parts) => figureOf(...parts)) })]);

describe('the scale fits the values', () => {
  test.each<[string, [number, number | null][], ReturnType<typeof valueScale>]>([
    [
      'few decades: linear from zero',
      [
        [20, null],
        [90, null],
      ],
      { isLog: false, domain: [0, 100], ticks: [0, 50, 100] },
    ],
    [
      'exactly two decades: linear',
      [
        [1, null],
        [100, null],
      ],
      { isLog: false, domain: [0, 100], ticks: [0, 50, 100] },
    ],
    [
      'more decades: logarithmic',
      [
        [3, null],
        [4000, null],
      ],
      { isLog: true, domain: [1, 10000], ticks: [1, 10, 100, 1000, 10000] },
    ],
    [
      'a range counts with both ends',
      [[3, 4000]],
      { isLog: true, domain: [1, 10000], ticks: [1, 10, 100, 1000, 10000] },
    ],
    [
      'zero has no logarithm',
      [
        [0, null],
        [4000, null],
      ],
      { isLog: false, domain: [0, 4000], ticks: [0, 1000, 2000, 3000, 4000] },
    ],
    [
      'many decades: fewer ticks',
      [
        [1, null],
        [1e9, null],
      ],
      { isLog: true, domain: [1, 1e9], ticks: [1, 100, 1e4, 1e6, 1e8] },
    ],
    ['all zero', [[0, null]], { isLog: false, domain: [0, 0.5], ticks: [0, 0.5] }],
    [
      'below zero',
      [
        [-5, null],
        [5, null],
      ],
      { isLog: false, domain: [-5, 5], ticks: [-5, 0, 5] },
    ],
    ['no value', [], { isLog: false, domain: [0, 1], ticks: [0, 1] }],
  ])('%s', (_, values, scale) => {
    expect(
      valueScale(rowsOf(...values.map(([value, max]) => [value, { max }] as [number, { max: number | null }]))),
    ).toEqual(scale);
  });

  test('positions are shares of the axis', () => {
    expect(positionOn({ isLog: true, domain: [1, 10000], ticks: [] }, 100)).toBe(0.5);
    expect(positionOn({ isLog: false, domain: [0, 200], ticks: [] }, 50)).toBe(0.25);
  });
});

describe('a position on the axis is a value that can be read', () => {
  test.each([
    [true, [1, 10000], 0.5, 100],
    [true, [1, 1000], 0.37, 12.9],
    [false, [0, 200], 0.25, 50],
    [false, [-5, 5], 0.5, 0],
    [false, [0, 1], 0.3333, 0.333],
  ] as const)('log %s %j at %d → %d', (isLog, domain, position, value) => {
    expect(valueAt({ isLog, domain: [...domain], ticks: [] }, position)).toBe(value);
  });
});

describe('a range on the axis', () => {
  const scale = { isLog: true, domain: [1, 10000] as [number, number], ticks: [] };
  test.each([
    [[0, 1], null],
    [[0.5, 1], { unit: '元', low: 100, high: null }],
    [[0, 0.25], { unit: '元', low: null, high: 10 }],
    [[0.25, 0.75], { unit: '元', low: 10, high: 1000 }],
  ] as const)('%j', (ends, size) => {
    expect(rangeAt(scale, '元', ends)).toEqual(size);
    expect(endsOf(scale, size)).toEqual(ends);
  });

  test('what lies beyond the axis stands at its end', () => {
    expect(endsOf(scale, { unit: '元', low: 0, high: 1e9 })).toEqual([0, 1]);
    expect(endsOf(scale, { unit: '元', low: 1e6, high: 1e9 })).toEqual([1, 1]);
  });
});
