import { expect, test } from 'vitest';
import { shorten } from '#core/text/shorten.ts';

test.each<[string, number, string]>([
  ['近日，嘉善县', 6, '近日，嘉善县'],
  ['近日，嘉善县', 5, '近日，嘉…'],
  ['西塘𠮷', 4, '西塘𠮷'],
  ['西塘𠮷镇', 4, '西塘…'],
  ['西𠮷塘镇', 4, '西𠮷…'],
  ['近日', 1, '…'],
  ['', 3, ''],
])('%s within %i: %s', (text, most, expected) => {
  expect(shorten(text, most)).toBe(expected);
});
