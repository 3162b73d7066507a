import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countByUnit, countHidden, countOptions } from '#core/query/count.ts';
import { type Filter, filterInitiatives, listFacets, noFilter, oppositeOf } from '#core/query/filter.ts';
import { filters, items } from './arbitrary.ts';
import { itemOf, placeOf } from './item-of.ts';

describe('counts never lie', () => {
  test.each(listFacets)(
    'the count beside an option of %s is the length of the list after choosing it alone',
    (facet) => {
      fc.assert(
        fc.property(items, filters, (all, filter) => {
          for (const [option, count] of countOptions(all, filter, facet)) {
            const chosen = { ...filter, [facet]: [option] } as Filter;
            expect(filterInitiatives(all, chosen)).toHaveLength(count);
          }
        }),
      );
    },
  );

  test('an option without a count shows nothing', () => {
    fc.assert(
      fc.property(items, filters, fc.constantFrom('digital', 'grid', 'rural', 'finance'), (all, filter, theme) => {
        fc.pre(!countOptions(all, filter, 'themes').has(theme));
        expect(filterInitiatives(all, { ...filter, themes: [theme] })).toEqual([]);
      }),
    );
  });

  test.each(listFacets)('the count beside an option of %s left out is what leaving it out alone hides', (facet) => {
    const without = oppositeOf(facet);
    fc.assert(
      fc.property(items, filters, (all, filter) => {
        const before = filterInitiatives(all, { ...filter, [without]: [] }).length;
        for (const [option, count] of countHidden(all, filter, facet))
          expect(before - filterInitiatives(all, { ...filter, [without]: [option] }).length).toBe(count);
      }),
    );
  });
});

test('an item counts for every unit that holds it', () => {
  const village = itemOf('1', { place: placeOf('330421104201') });
  const county = itemOf('2', { place: placeOf('330421') });
  expect([...countByUnit([village, county, itemOf('3')])]).toEqual([
    ['33', 2],
    ['3304', 2],
    ['330421', 2],
    ['330421104', 1],
    ['330421104201', 1],
  ]);
});

test('a facet’s own choice does not narrow its counts', () => {
  const all = [itemOf('0-1', { kind: 'photo' }), itemOf('0-2')];
  expect(countOptions(all, { ...noFilter, kinds: ['photo'] }, 'kinds').get('article')).toBe(1);
});
