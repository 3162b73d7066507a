import { expect, test } from 'vitest';
import { countKinds, figureRows, largestRows, seriesByUnit } from '#core/query/figure-series.ts';
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
