import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PlacesFile } from '#core/files/schema.ts';

test.each([[['3304', '嘉兴市', 120.75, 30.747]], [['330421', '嘉善县']]])(
  'a row of places keeps what it has: %j',
  (row) => {
    expect(v.parse(PlacesFile, { places: [row] })).toEqual({ places: [row] });
  },
);

test.each([[['3304']], [['3304', '嘉兴市', 120.75, '30']], [[3304, '嘉兴市']]])('%j is no row of places', (row) => {
  const isWhole = v.safeParse(PlacesFile, { places: [row] });
  expect(isWhole.success && isWhole.output.places[0]).not.toEqual(row);
});
