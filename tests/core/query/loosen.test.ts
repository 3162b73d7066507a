import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Filter, filterInitiatives, noFilter } from '#core/query/filter.ts';
import { activeFacets, dropFacets, findLoosenings } from '#core/query/loosen.ts';
import { filters, items } from './arbitrary.ts';
import { itemOf } from './item-of.ts';

const all = [
  itemOf('0-1', { title: '乡贤', kind: 'photo' }),
  itemOf('0-2', { title: '金融' }),
  itemOf('0-3', { title: '金融' }),
  itemOf('1-1', { title: '稻田' }),
];

test.each<[string, Partial<Filter>, [string[], number][]]>([
  [
    'each facet alone helps, the more helpful first',
    { kinds: ['photo'], text: '金融' },
    [
      [['kinds'], 2],
      [['text'], 1],
    ],
  ],
  ['only one helps', { pages: ['9'], text: '乡贤' }, [[['pages'], 1]]],
  ['two must go together', { pages: ['9'], text: '没有', kinds: ['photo'] }, [[['pages', 'text'], 1]]],
  ['all must go', { pages: ['9'], text: '没有' }, [[['pages', 'text'], 4]]],
  ['nothing is asked', {}, []],
])('%s', (_, wanted, expected) => {
  const found = findLoosenings(all, { ...noFilter, ...wanted });
  expect(found.map(({ facets, count }) => [facets, count])).toEqual(expected);
});

test('dropping what is advised shows as many as promised', () => {
  fc.assert(
    fc.property(items, filters, (some, filter) => {
      for (const { facets, count } of findLoosenings(some, filter))
        expect(filterInitiatives(some, dropFacets(filter, facets))).toHaveLength(count);
    }),
  );
});

test('a facet is active when it asks something', () => {
  expect(activeFacets({ ...noFilter, confidence: 0.5, text: 'x', places: ['33'] })).toEqual([
    'places',
    'confidence',
    'text',
  ]);
  expect(activeFacets(noFilter)).toEqual([]);
});
