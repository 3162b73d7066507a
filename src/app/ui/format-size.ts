import { formatFigure } from '#app/ui/format.ts';
import type { Language } from '#core/language.ts';
import type { SizeRange } from '#core/query/size.ts';

/** A range in words: `≥ 1.2亿元`, `≤ 50人`, `300万–1.2亿元`. */
export function formatSize({ unit, low, high }: SizeRange, language: Language): string {
  const print = (value: number, max: number | null) => formatFigure({ value, max, unit, approx: null }, language);
  if (low === null) return `≤ ${print(high ?? 0, null)}`;
  return high === null ? `≥ ${print(low, null)}` : print(low, high);
}
