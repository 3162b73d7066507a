import { describe, expect, test } from 'vitest';
import type { PlaceRow, PublishedPlace } from '#core/files/schema.ts';
import { placeMarks } from '#core/query/place-marks.ts';
import { itemOf, placeOf } from './item-of.ts';

const unlisted = { code: null, within: '330421104', level: 'village', village: '新村', precision: 'town' } as const;

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

test('to the depth of towns a village counts for its town, which stands at its own point', () => {
  const village = itemOf('1', {
    place: placeOf('330421104201', { town: '西塘镇', precision: 'town', lng: 121, lat: 31 }),
  });
  const town = itemOf('2', { place: placeOf('330421104', { town: '西塘镇' }) });
  expect(placeMarks([village, town], rows, 'town')).toMatchObject([
    { key: '330421104', name: '西塘镇', level: 'town', lng: 120.9, lat: 30.9, items: [{ id: '1' }, { id: '2' }] },
  ]);
});
