import { expect, it } from 'vitest';
import { boundsOf } from '#core/query/bounds.ts';

const rows = [
  { says: '5', value: 5, max: null, approx: null, lower: 5, upper: 5 },
  { says: '10至12', value: 10, max: 12, approx: null, lower: 10, upper: 12 },
  { says: '12万余', value: 120000, max: null, approx: 'over', lower: 120000, upper: null },
  { says: '10至12余', value: 10, max: 12, approx: 'over', lower: 10, upper: null },
  { says: '近10', value: 10, max: null, approx: 'nearly', lower: null, upper: 10 },
  { says: '不足10', value: 10, max: null, approx: 'under', lower: null, upper: 10 },
  { says: '不足10至12', value: 10, max: 12, approx: 'under', lower: null, upper: 12 },
  { says: '约10', value: 10, max: null, approx: 'about', lower: null, upper: null },
] as const;

it.each(rows)('$says lies between $lower and $upper', ({ value, max, approx, lower, upper }) => {
  expect(boundsOf({ value, max, approx })).toEqual({ lower, upper });
});
