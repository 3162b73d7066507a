import { expect, test } from 'vitest';
import { mergeMarks } from '#core/query/merge-marks.ts';
import type { PlaceMark } from '#core/query/place-marks.ts';
import { itemOf } from './item-of.ts';

const mark = (key: string, lng: number, count: number): PlaceMark => ({
  key,
  unit: key,
  name: key,
  level: 'town',
  lng,
  lat: 30,
  items: Array.from({ length: count }, (_, i) => itemOf(`${key}-${i}`)),
});

// a hundredth of a degree of longitude is about 0.96 km at this latitude
test.each<[string, PlaceMark[], [string, number, number, number][]]>([
  [
    'marks apart stay apart',
    [mark('330421001', 120, 1), mark('330421002', 120.03, 1)],
    [
      ['330421001', 1, 1, 120],
      ['330421002', 1, 1, 120.03],
    ],
  ],
  [
    'close ones stand at the larger',
    [mark('330421001', 120, 1), mark('330421002', 120.01, 3)],
    [['330421002+330421001', 4, 2, 120.01]],
  ],
  [
    'those of other counties stay their own',
    [mark('330421001', 120, 1), mark('330402002', 120.01, 1)],
    [
      ['330402002', 1, 1, 120.01],
      ['330421001', 1, 1, 120],
    ],
  ],
  [
    'a chain does not run on from one to the next',
    [mark('330421001', 120, 3), mark('330421002', 120.018, 2), mark('330421003', 120.036, 1)],
    [
      ['330421001+330421002', 5, 2, 120],
      ['330421003', 1, 1, 120.036],
    ],
  ],
  ['nothing', [], []],
])('%s', (_, marks, expected) => {
  const merged = mergeMarks(marks, 2);
  expect(merged.map(({ key, items, places, lng }) => [key, items.length, places, lng])).toEqual(expected);
});
