import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countUnits } from '#core/query/count-units.ts';
import { filterInitiatives, noFilter } from '#core/query/filter.ts';
import { filters, items } from './arbitrary.ts';
import { figureOf, itemOf } from './item-of.ts';

test('units are counted by items, the commonest first', () => {
  const people = { unit: '人', kind: 'people' } as const;
  const all = [
    itemOf('1-1', { figures: [figureOf(1), figureOf(2), figureOf(3, people)] }),
    itemOf('1-2', { figures: [figureOf(4, people)] }),
  ];
  expect(countUnits(all, noFilter)).toEqual([
    { unit: '人', count: 2 },
    { unit: '元', count: 1 },
  ]);
});

test('under all that is asked but the size', () => {
  const all = [
    itemOf('1-1', { title: '甲', figures: [figureOf(1)] }),
    itemOf('1-2', { title: '乙', figures: [figureOf(2)] }),
  ];
  const size = { unit: '元', low: 2, high: null };
  expect(countUnits(all, { ...noFilter, size })).toEqual([{ unit: '元', count: 2 }]);
  expect(countUnits(all, { ...noFilter, size, text: '甲' })).toEqual([{ unit: '元', count: 1 }]);
});

test('a count is what the whole range of the unit shows', () => {
  fc.assert(
    fc.property(items, filters, (all, filter) => {
      for (const { unit, count } of countUnits(all, filter)) {
        const size = { unit, low: 0, high: null };
        expect(filterInitiatives(all, { ...filter, size })).toHaveLength(count);
      }
    }),
  );
});
