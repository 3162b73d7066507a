import { describe, expect, test } from 'vitest';
import { formatFigure, formatNumber } from '#app/ui/format.ts';

describe('numbers as readers write them', () => {
  test.each([
    [0, '0', '0'],
    [9999, '9999', '9,999'],
    [10000, '1万', '10,000'],
    [101100, '10.11万', '101,100'],
    [120000000, '1.2亿', '120 million'],
    [257300000000, '2573亿', '257.3 billion'],
    [0.5, '0.5', '0.5'],
    [24.94, '24.94', '24.94'],
    [-35000, '-3.5万', '-35,000'],
    [1e12, '1万亿', '1 trillion'],
  ])('%d', (value, zh, en) => {
    expect([formatNumber(value, 'zh'), formatNumber(value, 'en')]).toEqual([zh, en]);
  });
});

describe('figures with bounds and unit', () => {
  const exact = { value: 300000, max: null, unit: '张', approx: null };
  test.each([
    [exact, '30万张', '300,000 张'],
    [{ ...exact, approx: 'over' as const }, '> 30万张', '> 300,000 张'],
    [{ ...exact, approx: 'about' as const }, '≈ 30万张', '≈ 300,000 张'],
    [{ ...exact, approx: 'nearly' as const }, '< 30万张', '< 300,000 张'],
    [{ ...exact, approx: 'under' as const }, '< 30万张', '< 300,000 张'],
    [{ ...exact, value: 10, max: 12, unit: '个' }, '10–12个', '10–12 个'],
    [{ ...exact, value: 1, unit: '户' }, '1户', '1 household'],
    [{ ...exact, value: 1, max: 2, unit: '小时' }, '1–2小时', '1–2 hours'],
    [{ ...exact, value: 1.5e8, unit: '元' }, '1.5亿元', '150 million yuan'],
    [{ ...exact, value: 92, unit: '%', approx: 'over' as const }, '> 92%', '> 92%'],
    [{ ...exact, value: 92, unit: '%', approx: 'over' as const, surface: '92%以上' }, '≥ 92%', '≥ 92%'],
    [{ ...exact, value: 92, unit: '%', approx: 'over' as const, surface: '超92%' }, '> 92%', '> 92%'],
    [{ ...exact, value: 3, unit: '天', approx: 'under' as const, surface: '3天内' }, '≤ 3天', '≤ 3 days'],
    [{ ...exact, value: 3, unit: '天', approx: 'under' as const, surface: '不到3天' }, '< 3天', '< 3 days'],
  ])('%o', (figure, zh, en) => {
    expect([formatFigure(figure, 'zh'), formatFigure(figure, 'en')]).toEqual([zh, en]);
  });
});
