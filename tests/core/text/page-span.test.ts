import { expect, it } from 'vitest';
import type { Article } from '#core/model.ts';
import { toPageSpan } from '#core/text/page-span.ts';

/** Page “作用，西\n\n塘镇辖区26\n\n个小区”: one sentence over three lines. */
const article = {
  id: '000-01',
  text: '作用，西塘镇辖区26个小区',
  pieces: [
    { at: 0, start: 0, length: 4, line: 1 },
    { at: 4, start: 6, length: 6, line: 3 },
    { at: 10, start: 14, length: 3, line: 5 },
  ],
} as Article;

it.each([
  ['inside one piece', { start: 0, end: 2 }, undefined, { start: 0, end: 2, surface: '作用', line: 1 }],
  [
    'over a break: the longer part',
    { start: 3, end: 6 },
    undefined,
    { start: 6, end: 8, surface: '塘镇', line: 3, rest: [{ start: 3, end: 4 }] },
  ],
  [
    'over a break: the part with the anchor',
    { start: 8, end: 13 },
    8,
    { start: 10, end: 12, surface: '26', line: 3, rest: [{ start: 14, end: 17 }] },
  ],
  [
    'over two breaks',
    { start: 3, end: 12 },
    undefined,
    {
      start: 6,
      end: 12,
      surface: '塘镇辖区26',
      line: 3,
      rest: [
        { start: 3, end: 4 },
        { start: 14, end: 16 },
      ],
    },
  ],
  ['an anchor outside is passed over', { start: 0, end: 2 }, 11, { start: 0, end: 2, surface: '作用', line: 1 }],
])('%s', (_, span, anchor, expected) => {
  expect(toPageSpan(article, span, anchor)).toEqual(expected);
});

it('refuses a span that lies nowhere on the page', () => {
  expect(() => toPageSpan(article, { start: 20, end: 22 })).toThrow('span 20–22 of article 000-01');
});
