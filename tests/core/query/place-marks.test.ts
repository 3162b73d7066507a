import { describe, expect, test } from 'vitest';
import type { PlaceRow, PublishedPlace } from '#core/files/schema.ts';
import { countDrawn, type DrawnLevel, drawnKey, drawnLevel, placeMarks } from '#core/query/place-marks.ts';
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

const rows: PlaceRow[] = [['330421104', '西塘镇', 120.9, 30.9]];

test('items of one place are one mark', () => {
  const place = placeOf('330421104', { town: '西塘镇' });
  const marks = placeMarks(
    [itemOf('1', { place }), itemOf('2', { place: placeOf('330421') }), itemOf('3', { place })],
    rows,
  );
  expect(marks).toMatchObject([
    { key: '330421104', name: '西塘镇', level: 'town', lng: 120.9, lat: 30.9, items: [{ id: '1' }, { id: '3' }] },
  ]);
});

describe('a village at its town’s point stands beside it', () => {
  const markOf = (parts: Partial<PublishedPlace>) =>
    placeMarks([itemOf('1', { place: placeOf('330421104201', { ...unlisted, ...parts }) })], rows)[0]!;

  test('about a kilometre off, always at the same spot, apart from others', () => {
    const { lng, lat } = markOf({});
    expect(Math.hypot((lng - 120.9) * Math.cos((30.9 * Math.PI) / 180), lat - 30.9)).toBeCloseTo(0.01, 6);
    expect(markOf({})).toMatchObject({ lng, lat });
    expect(markOf({ village: '老村' }).lng).not.toBe(lng);
  });

  test('a point of its own is kept', () => {
    expect(markOf({ lng: 120.95, lat: 30.95 })).toMatchObject({ lng: 120.95, lat: 30.95 });
  });
});

test('the legend counts every item once', () => {
  const places = [null, placeOf('330421'), placeOf('330421104'), placeOf('330421104', nowhere), placeOf('3304')];
  const counts = { province: 0, city: 1, county: 2, town: 1, village: 0, unplaced: 1 };
  expect(countDrawn(places.map((place, i) => itemOf(String(i), { place })))).toEqual(counts);
});
