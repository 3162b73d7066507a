import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlaceRow } from '#core/files/schema.ts';
import { matrixHolder, sortMatrix, themePlaceMatrix } from '#core/query/matrix.ts';
import { items as anyItems } from './arbitrary.ts';
import { itemOf, placeOf } from './item-of.ts';

const places: PlaceRow[] = [
  ['33', '浙江省'],
  ['3304', '嘉兴市'],
  ['330411', '秀洲区'],
  ['330421', '嘉善县'],
  ['330421104', '干窑镇'],
  ['330421105', '陶庄镇'],
  ['3301', '杭州市'],
  ['330102', '上城区'],
];
const themed = (...keys: string[]) => keys.map((key) => ({ key, score: 1, evidence: [] }));
const items = [
  itemOf('1-1', { place: placeOf('330421104'), themes: themed('rural', 'grid') }),
  itemOf('1-2', { place: placeOf('330421104'), themes: themed('rural') }),
  itemOf('1-3', { place: placeOf('330421'), themes: themed('grid') }),
  itemOf('1-4', { place: placeOf('330411'), themes: themed('grid') }),
  itemOf('1-5', { place: placeOf('3304'), themes: themed('safety') }),
  itemOf('1-6', { themes: themed('safety') }),
  itemOf('1-7', {
    place: placeOf('', { code: null, within: '330421104', level: 'village', village: '新村' }),
    themes: themed('rural'),
  }),
];
const rowsOf = (
  ...call: Parameters<typeof themePlaceMatrix> extends [unknown, unknown, ...infer Rest] ? Rest : never
) =>
  themePlaceMatrix(items, places, ...call).rows.map(({ name, kind, total, counts }) => [
    name,
    kind,
    total,
    Object.fromEntries(counts),
  ]);

describe('the rows are', () => {
  test('the counties of all, then what is known no deeper, then what has no place', () => {
    expect(rowsOf(null)).toEqual([
      ['嘉善县', 'within', 4, { rural: 3, grid: 2 }],
      ['秀洲区', 'within', 1, { grid: 1 }],
      ['嘉兴市', 'whole', 1, { safety: 1 }],
      ['', 'unplaced', 1, { safety: 1 }],
    ]);
  });

  test('the towns of a county, and the county itself', () => {
    expect(rowsOf('330421')).toEqual([
      ['干窑镇', 'within', 3, { rural: 3, grid: 1 }],
      ['嘉善县', 'whole', 1, { grid: 1 }],
    ]);
  });

  test('the villages of a town, also those that the gazetteer lacks', () => {
    expect(rowsOf('330421104').map(([name, kind]) => [name, kind])).toEqual([
      ['新村', 'within'],
      ['干窑镇', 'whole'],
    ]);
  });

  test('on wish also the parts without a report, but no other city’s', () => {
    expect(rowsOf('330421', { isWhole: true }).map(([name, , total]) => [name, total])).toEqual([
      ['干窑镇', 3],
      ['陶庄镇', 0],
      ['嘉善县', 1],
    ]);
    expect(rowsOf(null, { isWhole: true }).map(([name]) => name)).not.toContain('上城区');
  });
});

test('an item is in one row, and in each of its themes’ cells', () => {
  fc.assert(
    fc.property(anyItems, fc.constantFrom(null, '33', '3304', '330421', '330421104'), (all, holder) => {
      const { rows, sums } = themePlaceMatrix(all, places, holder);
      expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(sums.total);
      for (const [theme, count] of sums.counts)
        expect(rows.reduce((sum, { counts }) => sum + (counts.get(theme) ?? 0), 0)).toBe(count);
      if (holder === null) expect(sums.total).toBe(all.length);
    }),
  );
});

test('rows are sorted by a theme, what lies in the holder first', () => {
  const { rows } = themePlaceMatrix(items, places, null);
  expect(sortMatrix(rows, 'grid', false).map(({ name }) => name)).toEqual(['嘉善县', '秀洲区', '嘉兴市', '']);
  expect(sortMatrix(rows, 'grid', true).map(({ name }) => name)).toEqual(['秀洲区', '嘉善县', '嘉兴市', '']);
});

describe('the holder', () => {
  test.each<[readonly string[], string | null | undefined, string | null]>([
    [[], undefined, null],
    [['330421'], undefined, '330421'],
    [['330421104'], undefined, '330421104'],
    [['330421104201'], undefined, '330421104'],
    [['330421'], null, null],
    [['330421104'], '330421', '330421'],
    [['330421104'], null, '330421104'],
    [['330421'], '330421', '330421'],
    [['330411'], '330421', '330411'],
    [['330411', '330421'], undefined, null],
    [[], '3304', '3304'],
  ])('of %j with %s kept is %s', (asked, kept, holder) => {
    expect(matrixHolder(asked, kept)).toBe(holder);
  });
});
