import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAsked } from '#core/query/asked-figures.ts';
import { filterInitiatives, noFilter } from '#core/query/filter.ts';
import { isInSize, parseSize, printSize, type SizeRange } from '#core/query/size.ts';
import { items } from './arbitrary.ts';
import { figureOf, itemOf } from './item-of.ts';

const yuan = (low: number | null, high: number | null): SizeRange => ({ unit: '元', low, high });

describe('a figure lies in a range', () => {
  test.each<[string, Parameters<typeof figureOf>, SizeRange, boolean]>([
    ['between the ends', [5], yuan(1, 10), true],
    ['at the lower end', [1], yuan(1, 10), true],
    ['at the upper end', [10], yuan(1, 10), true],
    ['below', [0.5], yuan(1, 10), false],
    ['above', [11], yuan(1, 10), false],
    ['open above', [1e9], yuan(1, null), true],
    ['open below', [-3], yuan(null, 1), true],
    ['another unit', [5, { unit: '美元' }], yuan(1, 10), false],
    ['超10 stands at its printed value', [10, { approx: 'over' }], yuan(11, null), false],
    ['8至12 reaches into it', [8, { max: 12 }], yuan(10, 20), true],
    ['8至12 ends before it', [8, { max: 12 }], yuan(13, 20), false],
    ['8至12 holds it', [8, { max: 12 }], yuan(9, 10), true],
  ])('%s', (_, figure, size, expected) => {
    expect(isInSize(figureOf(...figure), size)).toBe(expected);
  });
});

test('an item passes where one of its figures lies in the range', () => {
  const all = [
    itemOf('1-1', { figures: [figureOf(1), figureOf(100)] }),
    itemOf('1-2', { figures: [figureOf(100, { unit: '人', kind: 'people' })] }),
    itemOf('1-3'),
  ];
  expect(filterInitiatives(all, { ...noFilter, size: yuan(50, null) }).map(({ id }) => id)).toEqual(['1-1']);
});

test('a range in an address reads back', () => {
  const ends = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((end) => end + 0));
  fc.assert(
    fc.property(fc.constantFrom('元', '%', '百分点'), ends, ends, (unit, low, high) => {
      fc.pre((low !== null || high !== null) && (low === null || high === null || low <= high));
      expect(parseSize(printSize({ unit, low, high }))).toEqual({ unit, low, high });
    }),
  );
});

describe('of the figures of what passes, those are asked for', () => {
  const money = figureOf(5);
  const dear = figureOf(500);
  const people = figureOf(5, { unit: '人', kind: 'people' });
  test.each<[string, Parameters<typeof isAsked>[1], boolean[]]>([
    ['all, where nothing is asked', { figureKinds: [], size: null }, [true, true, true]],
    ['those of a kind', { figureKinds: ['people'], size: null }, [false, false, true]],
    ['those in a range only', { figureKinds: [], size: yuan(1, 10) }, [true, false, false]],
    ['those in a range of their own kind', { figureKinds: ['money'], size: yuan(1, 10) }, [true, false, false]],
    ['those in a range and of another kind', { figureKinds: ['people'], size: yuan(1, 10) }, [true, false, true]],
  ])('%s', (_, filter, expected) => {
    expect([money, dear, people].map((figure) => isAsked(figure, filter))).toEqual(expected);
  });
});

test('an item that passes a range has a figure that is asked for', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 2 }), (all, low) => {
      const filter = { ...noFilter, size: yuan(low, low) };
      for (const item of filterInitiatives(all, filter))
        expect(item.figures.some((figure) => isAsked(figure, filter))).toBe(true);
    }),
  );
});
