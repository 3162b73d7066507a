import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PlaceNamesFile, PlacesFile } from '#core/files/schema.ts';

test.each([[['3304', '嘉兴市', 120.75, 30.747]], [['330421', '嘉善县']]])(
  'a row of places keeps what it has: %j',
  (row) => {
    expect(v.parse(PlacesFile, { places: [row] })).toEqual({ places: [row] });
  },
);

test.each([
  [['3304']],
  [[3304, '嘉兴市']],
  [['3304', '嘉兴市', 120.75]],
  [['3304', '嘉兴市', 120.75, '30']],
  [['3304', '嘉兴市', 120.75, 30.747, 5]],
])('%j is no row of places', (row) => {
  expect(v.is(PlacesFile, { places: [row] })).toBe(false);
});

test.each([[['嘉善县']], [['嘉善县', 'Jiashan', 'Chiashan']]])('%j is no row of place names', (row) => {
  expect(v.is(PlaceNamesFile, { names: [row] })).toBe(false);
});
