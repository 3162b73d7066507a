import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublishedFigure } from '#core/files/schema.ts';
import { type FigureRow, figureRows } from '#core/query/figure-series.ts';
import { addFigures, gatherAlike, sumByMeasure } from '#core/query/summarise-figures.ts';
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

describe('alike measures are gathered', () => {
  test('by stem and unit, the largest first', () => {
    const rows = apart(
      figureOf(3, { measure: '走访企业', unit: '家' }),
      figureOf(7, { measure: '重点企业走访', unit: '家' }),
      figureOf(9, { measure: '走访企业', unit: '次' }),
      figureOf(1, { measure: '' }),
    );
    const groups = gatherAlike(rows).map(({ stem, unit, rows: members }) => [
      stem,
      unit,
      members.map(({ figure }) => figure.value),
    ]);
    expect(groups).toEqual([['走访企业', '家', [7, 3]]]);
  });

  test('one item alone has nothing to be compared with', () => {
    const one = figureRows([itemOf('1-1', { figures: [figureOf(1), figureOf(2)] })]);
    expect(gatherAlike(one)).toEqual([]);
  });
});

/** Parts that add up, but for the few things in which some of them differ. */
const strange = fc.constantFrom<Parameters<typeof figureOf>[1]>(
  ...[
    {},
    {},
    {},
    {},
    {},
    {},
    { unit: '人', kind: 'people' as const },
    { kind: 'percent' as const },
    { kind: 'ratio' as const },
  ],
  ...(['total', 'change', 'target', 'rate', 'price'] as const).map((nature) => ({ nature })),
  ...[{ measure: '贷款' }, { measure: '' }, { period: '今年' }, { suspect: 'too large' }, { approx: 'over' as const }],
);
const part = fc.record({
  value: fc.integer({ min: 0, max: 1000 }),
  parts: strange,
  place: fc.constantFrom(...towns, ...towns, '330421', null),
});
const rowsOf = fc
  .array(part, { minLength: 1, maxLength: 4 })
  .map((all) =>
    figureRows(
      all.map(({ value, parts, place }, i) =>
        itemOf(`1-${i}`, { place: place === null ? null : placeOf(place), figures: [figureOf(value, parts)] }),
      ),
    ),
  );
const distinct = (rows: FigureRow[], keyOf: (row: FigureRow) => unknown) => new Set(rows.map(keyOf)).size;

describe('whatever the figures, a sum', () => {
  test('never mixes units, measures or periods, and has none but levels of kinds that add', () => {
    let sums = 0;
    fc.assert(
      fc.property(rowsOf, (rows) => {
        if ('refusal' in addFigures(rows)) return;
        sums++;
        expect(distinct(rows, ({ figure }) => figure.unit)).toBe(1);
        expect(distinct(rows, ({ figure }) => figure.kind)).toBe(1);
        expect(distinct(rows, ({ figure }) => figure.measure)).toBe(1);
        expect(distinct(rows, ({ figure }) => figure.period)).toBe(1);
        for (const { figure } of rows) {
          expect(figure.nature).toBe('level');
          expect(['money', 'people']).toContain(figure.kind);
          expect(figure.suspect).toBeUndefined();
        }
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(sums).toBeGreaterThan(50);
  });

  test('never counts a place twice', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        if ('refusal' in addFigures(rows)) return;
        for (const a of rows) for (const b of rows) if (a !== b) expect(b.place!.startsWith(a.place!)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('holds all its parts within its bounds, in any order', () => {
    const same = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.constantFrom(null, 'about', 'over', 'under')), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(same, (parts) => {
        const all = parts.map(([value, approx]) => figureOf(value, { approx }));
        const sum = addFigures(apart(...all));
        const turned = addFigures(apart(...all.toReversed()));
        if ('refusal' in sum) throw new Error(sum.refusal);
        expect(turned).toEqual(sum);
        const { low, high, count, approximate } = sum.total;
        const printed = all.reduce((total, { value }) => total + value, 0);
        expect(low).toBeLessThanOrEqual(printed);
        if (high !== null) expect(high).toBe(printed);
        expect(high === null).toBe(parts.some(([, approx]) => approx === 'over'));
        expect([count, approximate]).toEqual([parts.length, parts.filter(([, approx]) => approx !== null).length]);
      }),
    );
  });

  test('by measure adds no figure twice and none of another group', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const grouped = sumByMeasure(rows).flatMap(({ rows: members }) => members);
        expect(new Set(grouped).size).toBe(grouped.length);
        for (const { rows: members, unit } of sumByMeasure(rows))
          expect(members.every(({ figure }) => figure.unit === unit)).toBe(true);
      }),
    );
  });
});
