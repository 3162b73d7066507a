import { expect, test } from 'vitest';
import { formatTotal } from '#app/features/figures/format-total.ts';
import type { Total } from '#core/query/summarise-figures.ts';

const total = (low: number, high: number | null, isRough = false): Total => ({
  unit: '元',
  low,
  high,
  isRough,
  count: 2,
  approximate: 0,
});

test.each<[string, Total, string]>([
  ['exact', total(3.2e8, 3.2e8), '3.2亿元'],
  ['open above', total(3.2e8, null), '≥ 3.2亿元'],
  ['open above and about', total(3.2e8, null, true), '≥ 3.2亿元'],
  ['within bounds', total(1e4, 2e4), '1万–2万元'],
  ['about', total(500, 500, true), '≈ 500元'],
  ['open below', total(0, 500), '≤ 500元'],
])('%s', (_, sum, words) => {
  expect(formatTotal(sum, 'zh')).toBe(words);
});
