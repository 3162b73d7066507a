import { expect, test } from 'vitest';
import { type SortKey, sortInitiatives } from '#core/query/sort.ts';
import { figureOf, itemOf, placeOf } from './item-of.ts';

const all = [
  itemOf('a-1', { place: null, figures: [figureOf(1)] }),
  itemOf('a-2', { place: placeOf('330421104'), figures: [figureOf(1), figureOf(2)] }),
  itemOf('b-1', { place: placeOf('330411') }),
  itemOf('c-1', { place: placeOf('330421') }),
  itemOf('b-2', { place: placeOf('330411') }),
];
const dates = new Map([
  ['a', '2022-08-17'],
  ['b', '2022-09-01'],
]);

test.each<[SortKey, string[]]>([
  ['page', ['a-1', 'a-2', 'b-1', 'c-1', 'b-2']],
  ['place', ['b-1', 'b-2', 'c-1', 'a-2', 'a-1']],
  ['date', ['b-1', 'b-2', 'a-1', 'a-2', 'c-1']],
  ['figures', ['a-2', 'a-1', 'b-1', 'c-1', 'b-2']],
])('by %s', (key, ids) => {
  expect(sortInitiatives(all, key, dates).map(({ id }) => id)).toEqual(ids);
});
