import { describe, expect, test } from 'vitest';
import { inOrder } from '#core/text/in-order.ts';

describe('items in order', () => {
  test.each<[number[], number[]]>([
    [
      [3, 1, 2],
      [1, 2, 3],
    ],
    [
      [1, 1, 2],
      [1, 1, 2],
    ],
    [[], []],
  ])('%j → %j', (items, sorted) => {
    expect(inOrder(items, (a, b) => a - b)).toEqual(sorted);
  });

  test('a list in order is no copy', () => {
    const items = [1, 2];
    expect(inOrder(items, (a, b) => a - b)).toBe(items);
  });
});
