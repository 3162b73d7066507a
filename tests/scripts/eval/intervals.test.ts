import { describe, expect, test } from 'vitest';
import { brierInterval, shareInterval } from '#scripts/eval/intervals.ts';

// Expected values: Wilson's score interval without continuity correction, as published tables have it.
test.each<[number, number, number, number]>([
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [5, 10, 0.2366, 0.7634],
  [81, 263, 0.2553, 0.3662],
])('%i of %i', (part, whole, low, high) => {
  const interval = shareInterval(part, whole)!;
  expect(interval[0]).toBeCloseTo(low, 4);
  expect(interval[1]).toBeCloseTo(high, 4);
});

test('nothing has no interval', () => {
  expect(shareInterval(0, 0)).toBeNull();
});

describe('the Brier score', () => {
  test('of one statement has no interval', () => {
    expect(brierInterval([[0.9, true]])).toBeNull();
  });

  test('lies inside its interval', () => {
    const [low, high] = brierInterval([
      [1, true],
      [1, false],
      [0.5, true],
      [0.5, false],
    ])!;
    expect(low).toBeLessThan(0.375);
    expect(high).toBeGreaterThan(0.375);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1);
  });
});
