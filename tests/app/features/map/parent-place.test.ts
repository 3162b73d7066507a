import { expect, test } from 'vitest';
import { parentPlace } from '#app/features/map/parent-place.ts';

test.each<[string[], string | null]>([
  [['330421104201'], '330421104'],
  [['330421104'], '330421'],
  [['3304'], '33'],
  [['33'], null],
  [['330421', '330402'], null],
  [[], null],
])('%j → %s', (chosen, parent) => {
  expect(parentPlace(chosen)).toBe(parent);
});
