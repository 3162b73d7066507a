import { expect, test } from 'vitest';
import { figureRows } from '#core/query/figure-series.ts';
import { layOutStrips, spreadLanes } from '#core/query/strip-layout.ts';
import { figureOf, itemOf } from './item-of.ts';

const rowsOf = (...figures: Parameters<typeof figureOf>[]) =>
  figureRows([itemOf('1-01', { figures: figures.map((parts) => figureOf(...parts)) })]);

const percent = { isLog: false, domain: [0, 100] as [number, number], ticks: [] };

test('figures too near each other take lanes above and below', () => {
  const rows = rowsOf([10], [10], [10], [90], [12, { max: 80 }]);
  const lanes = spreadLanes(rows, { isLog: false, domain: [0, 100], ticks: [] }, 0.05);
  expect(rows.map(({ key }) => lanes.get(key))).toEqual([0, 1, -1, 0, 2]);
});

test('groups take rows below each other, as high as their lanes need', () => {
  const crowded = rowsOf([10], [10], [10]);
  const single = rowsOf([50, { max: 60 }]);
  const groups = [
    { key: 'a', label: 'A', rows: crowded },
    { key: 'b', label: 'B', rows: single },
  ];
  const { points, bands, height } = layOutStrips(groups, percent, { gap: 0.05, most: 9 });
  expect(bands.map(({ key, middle, end }) => [key, middle, end])).toEqual([
    ['a', 2, 4],
    ['b', 5, 6],
  ]);
  expect(height).toBe(6);
  expect(points.map(({ x, to, y }) => [x, to, y])).toEqual([
    [10, 10, 2],
    [10, 10, 3],
    [10, 10, 1],
    [50, 60, 5],
  ]);
});

test('more figures than lanes come to lie on others', () => {
  const { height, points } = layOutStrips(
    [{ key: 'a', label: '', rows: rowsOf(...Array.from({ length: 20 }, (): [number] => [10])) }],
    percent,
    { gap: 0.05, most: 5 },
  );
  expect(height).toBe(6);
  expect(new Set(points.map(({ y }) => y))).toEqual(new Set([1, 2, 3, 4, 5]));
});
