import { describe, expect, test } from 'vitest';
import type { PublishedPlace } from '#core/files/schema.ts';
import { countDrawn, countPointless, type Depth, type DrawnLevel, drawnKey, drawnLevel } from '#core/query/drawn-at.ts';
import { itemOf, placeOf } from './item-of.ts';

const nowhere = { lng: null, lat: null, precision: null };
const unlisted = { code: null, within: '330421104', level: 'village', village: '新村', precision: 'town' } as const;

describe('an item is drawn no deeper than its point', () => {
  test.each<[string, PublishedPlace | null, DrawnLevel, string | null]>([
    ['no place', null, 'unplaced', null],
    ['a place without a unit', placeOf('33', { code: null, level: 'village' }), 'unplaced', null],
    ['province', placeOf('33'), 'province', '33'],
    ['city', placeOf('3304'), 'city', '3304'],
    ['county', placeOf('330421'), 'county', '330421'],
    ['county without a point, which its polygon replaces', placeOf('330421', nowhere), 'county', '330421'],
    ['town', placeOf('330421104'), 'town', '330421104'],
    ['town at its county’s point', placeOf('330421104', { precision: 'county' }), 'county', '330421'],
    ['town without a point', placeOf('330421104', nowhere), 'county', '330421'],
    ['village near its town', placeOf('330421104201', { precision: 'town' }), 'village', '330421104201'],
    ['village of a town without a point', placeOf('330421104201', { precision: 'county' }), 'county', '330421'],
    ['village that the gazetteer lacks', placeOf('330421104201', unlisted), 'village', '330421104/新村'],
  ])('%s', (_, place, level, key) => {
    expect(drawnLevel(place)).toBe(level);
    expect(drawnKey(itemOf('1', { place }))).toBe(key);
  });
});

describe('from afar it counts for the unit that holds it', () => {
  const village = placeOf('330421104201', { precision: 'town' });
  test.each<[string, PublishedPlace, Depth, DrawnLevel, string]>([
    ['village for its town', village, 'town', 'town', '330421104'],
    ['village for its county', village, 'county', 'county', '330421'],
    ['village for its city', village, 'city', 'city', '3304'],
    ['county stays a county', placeOf('330421'), 'town', 'county', '330421'],
    ['province stays a province', placeOf('33'), 'city', 'province', '33'],
    [
      'village of an unknown town stays',
      placeOf('330421', { ...unlisted, within: '330421' }),
      'town',
      'village',
      '330421/新村',
    ],
    [
      'village of an unknown town for its county',
      placeOf('330421', { ...unlisted, within: '330421' }),
      'county',
      'county',
      '330421',
    ],
  ])('%s', (_, place, depth, level, key) => {
    expect(drawnLevel(place, depth)).toBe(level);
    expect(drawnKey(itemOf('1', { place }), depth)).toBe(key);
  });
});

describe('the legend counts every item once, and every place', () => {
  const places = [
    null,
    placeOf('330421'),
    placeOf('330421'),
    placeOf('330421104'),
    placeOf('330421104', nowhere),
    placeOf('3304'),
  ];
  const items = places.map((place, i) => itemOf(String(i), { place }));
  test.each<[Depth, [DrawnLevel, number, number][]]>([
    [
      'village',
      [
        ['city', 1, 1],
        ['county', 3, 1],
        ['town', 1, 1],
        ['unplaced', 1, 1],
      ],
    ],
    [
      'county',
      [
        ['city', 1, 1],
        ['county', 4, 1],
        ['unplaced', 1, 1],
      ],
    ],
    [
      'city',
      [
        ['city', 5, 1],
        ['unplaced', 1, 1],
      ],
    ],
  ])('to the depth of a %s', (depth, expected) => {
    expect(countDrawn(items, depth).map(({ level, items: count, places: at }) => [level, count, at])).toEqual(expected);
  });
});

test.each<[string, (PublishedPlace | null)[], number]>([
  ['a town at its county’s point', [placeOf('330421104', { precision: 'county' })], 1],
  [
    'once, however often reported',
    [placeOf('330421104', nowhere), placeOf('330421104201', { precision: 'county' })],
    1,
  ],
  ['not a town that another item draws', [placeOf('330421104', nowhere), placeOf('330421104')], 0],
  ['neither counties nor what has no place', [placeOf('330421', nowhere), null], 0],
])('towns without a point: %s', (_, places, expected) => {
  expect(countPointless(places.map((place, i) => itemOf(String(i), { place })))).toBe(expected);
});
