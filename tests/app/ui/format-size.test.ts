import { expect, test } from 'vitest';
import { formatSize } from '#app/ui/format-size.ts';
import type { SizeRange } from '#core/query/size.ts';

test.each<[SizeRange, 'zh' | 'en', string]>([
  [{ unit: '元', low: 1.2e8, high: null }, 'zh', '≥ 1.2亿元'],
  [{ unit: '人', low: null, high: 50 }, 'zh', '≤ 50人'],
  [{ unit: '元', low: 3e6, high: 1.2e8 }, 'zh', '300万–1.2亿元'],
  [{ unit: '%', low: 20, high: 40 }, 'en', '20–40%'],
])('%o in %s', (size, language, words) => {
  expect(formatSize(size, language)).toBe(words);
});
