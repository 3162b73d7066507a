import { describe, expect, test } from 'vitest';
import {
  countKinds,
  figureRows,
  largestRows,
  positionOn,
  seriesByUnit,
  spreadLanes,
  valueScale,
} from '#core/query/figure-series.ts';
import { figureOf, itemOf, placeOf } from './item-of.ts';

const rowsOf = (...figures: Parameters<typeof figureOf>[]) =>
  figureRows([itemOf('1-01', { figures: figures.map((parts) => figureOf(...parts)) })]);

test('a row keeps item, order and place', () => {
  const place = placeOf('330421104');
  const rows = figureRows([
    itemOf('1-01', { place, figures: [figureOf(1), figureOf(2, { place: '330421' })] }),
    itemOf('1-02', { figures: [figureOf(3)] }),
  ]);
  expect(rows.map((row) => [row.key, row.index, row.place])).toEqual([
    ['1-01#0', 0, '330421104'],
    ['1-01#1', 1, '330421'],
    ['1-02#0', 0, null],
  ]);
});

test('kinds without a figure are left out, the order is fixed', () => {
  expect(countKinds(rowsOf([1, { kind: 'area' }], [1], [1, { kind: 'area' }]))).toEqual([
    { kind: 'money', count: 1 },
    { kind: 'area', count: 2 },
  ]);
});

test('units stand apart, the commonest first', () => {
  const series = seriesByUnit(
    rowsOf([1, { unit: '个' }], [2, { unit: '家' }], [3, { unit: '家' }], [3, { unit: '件' }]),
  );
  expect(series.map(({ unit, rows }) => [unit, rows.length])).toEqual([
    ['家', 2],
    ['个', 1],
    ['件', 1],
  ]);
});

test('the largest come first, a range by its upper end', () => {
  const rows = largestRows(rowsOf([5], [3, { max: 9 }], [7], [1]), 3);
  expect(rows.map(({ figure }) => figure.value)).toEqual([3, 7, 5]);
});

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

test('figures too near each other take lanes above and below', () => {
  const rows = rowsOf([10], [10], [10], [90], [12, { max: 80 }]);
  const lanes = spreadLanes(rows, { isLog: false, domain: [0, 100], ticks: [] }, 0.05);
  expect(rows.map(({ key }) => lanes.get(key))).toEqual([0, 1, -1, 0, 2]);
});
