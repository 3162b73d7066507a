import { formatFigure } from '#app/ui/format.ts';
import type { Language } from '#core/language.ts';
import type { Total } from '#core/query/summarise-figures.ts';

/** A sum with its bounds: `≥ 3.2亿元`, `≤ 120人`, `120–130人`, `≈ 500亩`. */
export function formatTotal({ low, high, unit, isRough }: Total, language: Language): string {
  const print = (value: number, max: number | null) => formatFigure({ value, max, unit, approx: null }, language);
  if (high === null) return `≥ ${print(low, null)}`;
  if (low === 0 && high > 0) return `≤ ${print(high, null)}`;
  const rough = isRough ? '≈ ' : '';
  return low === high ? `${rough}${print(low, null)}` : `${rough}${print(low, high)}`;
}
