import { expect, it } from 'vitest';
import { toFullWidth } from '#core/text/full-width.ts';

it.each([
  ['近日,嘉善(西塘);好!', '近日，嘉善（西塘）；好！'],
  ['已是，全角。', '已是，全角。'],
  ['', ''],
])('%s', (text, expected) => {
  expect(toFullWidth(text)).toBe(expected);
  expect(toFullWidth(text)).toHaveLength(text.length);
});
