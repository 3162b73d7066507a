import { expect, test } from 'vitest';
import { readNumber } from '#app/ui/read-number.ts';

test.each<[string, number | null | undefined]>([
  ['', null],
  ['  ', null],
  ['50', 50],
  ['-3.5', -3.5],
  ['5,000', 5000],
  ['１２万', 120000],
  ['1.1亿', 110000000],
  ['300 万', 3000000],
  ['2万亿', 2e12],
  ['约5', undefined],
  ['1.2.3', undefined],
  ['万', undefined],
])('“%s” is %s', (typed, value) => {
  expect(readNumber(typed)).toBe(value);
});
