import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countUpTo } from '#core/text/count-up-to.ts';

describe('countUpTo', () => {
  it.each([
    [[], 5, 0],
    [[7], 6, 0],
    [[7], 7, 1],
    [[1, 3, 5], 0, 0],
    [[1, 3, 5], 3, 2],
    [[1, 3, 5], 9, 3],
    [[2, 2, 2], 2, 3],
  ])('of %j those up to %i are %i', (items, most, count) => {
    expect(countUpTo(items, (item) => item <= most)).toBe(count);
  });

  it('looks no further than its limit', () => {
    expect(countUpTo([1, 3, 5], (item) => item <= 9, 2)).toBe(2);
  });

  it('counts what a filter would', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 })), fc.integer({ min: 0, max: 30 }), (numbers, most) => {
        const items = numbers.sort((a, b) => a - b);
        expect(countUpTo(items, (item) => item <= most)).toBe(items.filter((item) => item <= most).length);
      }),
    );
  });
});
