import { describe, expect, test } from 'vitest';
import type { PublishedFigure } from '#core/files/schema.ts';
import { figureRows } from '#core/query/figure-series.ts';
import { addFigures, sumByMeasure } from '#core/query/summarise-figures.ts';
import { figureOf, itemOf, placeOf } from './item-of.ts';

const towns = ['330421104', '330421105', '330421106', '330421107'];

/** Each figure in an item of its own town. */
const apart = (...figures: PublishedFigure[]) =>
  figureRows(figures.map((figure, i) => itemOf(`1-${i}`, { place: placeOf(towns[i]!), figures: [figure] })));

describe('sums keep the bounds of their parts', () => {
  test.each<[string, PublishedFigure[], number, number | null, boolean, number]>([
    ['exact values', [figureOf(100), figureOf(20)], 120, 120, false, 0],
    ['余 makes a lower bound', [figureOf(100), figureOf(20, { approx: 'over' })], 120, null, false, 1],
    ['近 makes an upper bound', [figureOf(100), figureOf(20, { approx: 'nearly' })], 100, 120, false, 1],
    ['不足 makes an upper bound', [figureOf(100), figureOf(20, { approx: 'under' })], 100, 120, false, 1],
    ['约 stays rough', [figureOf(100), figureOf(20, { approx: 'about' })], 120, 120, true, 1],
    ['a range adds both ends', [figureOf(100), figureOf(20, { max: 30 })], 120, 130, false, 0],
    [
      '余 and 近 leave the lower bound',
      [figureOf(9, { approx: 'over' }), figureOf(5, { approx: 'under' })],
      9,
      null,
      false,
      2,
    ],
    ['余 and a range', [figureOf(9, { approx: 'over' }), figureOf(2, { max: 4 })], 11, null, false, 1],
  ])('%s', (_, figures, low, high, isRough, approximate) => {
    const total = { unit: '元', low, high, isRough, count: figures.length, approximate };
    expect(addFigures(apart(...figures))).toEqual({ total });
  });
});

describe('figures that are no parts of one whole are not added', () => {
  test.each<[string, PublishedFigure[], string]>([
    ['one figure is no sum', [figureOf(1)], 'single'],
    ['percentages', [figureOf(1, { unit: '%', kind: 'percent' }), figureOf(2, { unit: '%', kind: 'percent' })], 'kind'],
    ['ratios', [figureOf(1, { kind: 'ratio' }), figureOf(2, { kind: 'ratio' })], 'kind'],
    ['durations', [figureOf(1, { kind: 'duration' }), figureOf(2, { kind: 'duration' })], 'kind'],
    ['unlike units', [figureOf(1), figureOf(2, { unit: '美元' })], 'unit'],
    ['running totals (累计)', [figureOf(1), figureOf(2, { nature: 'total' })], 'nature'],
    ['changes (增长)', [figureOf(1, { nature: 'change' }), figureOf(2, { nature: 'change' })], 'nature'],
    ['targets (力争)', [figureOf(1), figureOf(2, { nature: 'target' })], 'nature'],
    ['rates', [figureOf(1), figureOf(2, { nature: 'rate' })], 'nature'],
    ['prices (每亩)', [figureOf(1), figureOf(2, { nature: 'price' })], 'nature'],
    ['unlike measures', [figureOf(1), figureOf(2, { measure: '贷款' })], 'measure'],
    ['no measure', [figureOf(1, { measure: '' }), figureOf(2, { measure: '' })], 'unmeasured'],
    ['an implausible value', [figureOf(1), figureOf(2, { suspect: 'too large' })], 'suspect'],
    ['different periods', [figureOf(1, { period: '2021年' }), figureOf(2, { period: '2022年' })], 'period'],
  ])('%s', (_, figures, refusal) => {
    expect(addFigures(apart(...figures))).toEqual({ refusal });
  });

  test.each<[string, (string | null)[], string]>([
    ['two figures of one town', ['330421104', '330421104'], 'overlap'],
    ['a county and its town', ['330421104', '330421'], 'overlap'],
    ['a county and its town with others between', ['330421', '330402001', '330421106'], 'overlap'],
    ['a place that is not known', ['330421', null], 'unplaced'],
  ])('%s', (_, codes, refusal) => {
    const items = codes.map((code, i) =>
      itemOf(`1-${i}`, { place: code === null ? null : placeOf(code), figures: [figureOf(1)] }),
    );
    expect(addFigures(figureRows(items))).toEqual({ refusal });
  });

  test('the place a figure is said of goes before its item’s', () => {
    const figures = [figureOf(1, { place: '330421' }), figureOf(2, { place: '330402' })];
    expect(addFigures(figureRows([itemOf('1-1', { place: placeOf('3304'), figures })]))).toHaveProperty('total');
  });
});

describe('figures are summed measure by measure', () => {
  test('alike words make one measure, units apart', () => {
    const rows = apart(
      figureOf(1, { measure: '“投资”' }),
      figureOf(2),
      figureOf(3, { unit: '美元' }),
      figureOf(4, { measure: '贷款' }),
    );
    const groups = sumByMeasure(rows);
    expect(groups.map(({ measure, unit, rows: { length } }) => [measure, unit, length])).toEqual([['“投资”', '元', 2]]);
    expect(groups[0]!.sum).toMatchObject({ total: { low: 3, high: 3 } });
  });

  test('figures without a measure make no group', () => {
    expect(sumByMeasure(apart(figureOf(1, { measure: '' }), figureOf(2, { measure: '' })))).toEqual([]);
  });
});
