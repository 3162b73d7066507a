import type { Language } from '#core/language.ts';
import type { Approximation } from '#core/model.ts';
import { isStrictlyOver, isStrictlyUnder } from '#core/query/figure-words.ts';
import { unitName } from '#core/query/unit-name.ts';

/** 超50% is more than it, 50%以上 at least; without its words a bound is taken for open. */
function markOf(approx: Approximation, surface: string | undefined): string {
  if (approx === 'about') return '≈';
  if (approx === 'over') return surface === undefined || isStrictlyOver(surface) ? '>' : '≥';
  return approx === 'nearly' || surface === undefined || isStrictlyUnder(surface) ? '<' : '≤';
}

const LARGE_ZH: [number, string][] = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
];

/** A number as readers write it: 120000000 → 1.2亿 (English: 120 million). */
export function formatNumber(value: number, language: Language): string {
  if (language === 'en')
    return new Intl.NumberFormat(
      'en',
      value >= 1e6
        ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }
        : { maximumFractionDigits: 4 },
    ).format(value);
  const [factor, suffix] = LARGE_ZH.find(([size]) => Math.abs(value) >= size) ?? [1, ''];
  return `${new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4, useGrouping: false }).format(value / factor)}${suffix}`;
}

/** A figure's value with bounds and unit: `> 30万张`, `≥ 92%`, `10–12个`, `≈ 35000人`. */
export function formatFigure(
  figure: { value: number; max: number | null; unit: string; approx: Approximation | null; surface?: string },
  language: Language,
): string {
  const from = formatNumber(figure.value, language);
  const range = figure.max === null ? from : `${from}–${formatNumber(figure.max, language)}`;
  const isOne = figure.value === 1 && figure.max === null;
  const named = unitName(figure.unit, language, isOne);
  const unit = language === 'en' && figure.unit !== '%' ? ` ${named}` : named;
  return `${figure.approx ? `${markOf(figure.approx, figure.surface)} ` : ''}${range}${unit}`;
}
