import type { PublishedFigure } from '#core/files/schema.ts';

export interface Bounds {
  lower: number | null;
  upper: number | null;
}

/**
 * Between which values a figure lies by its words: 12万余户 → from 120000 · 近10万人 → up to 100000 · 10至12个 → 10 to 12 ·
 * exactly 5 → 5 to 5. 约 says nothing of how far off it may be: no bounds.
 */
export function boundsOf({ value, max, approx }: Pick<PublishedFigure, 'value' | 'max' | 'approx'>): Bounds {
  switch (approx) {
    case 'about':
      return { lower: null, upper: null };
    case 'over':
      return { lower: value, upper: null };
    case 'under':
    case 'nearly':
      return { lower: null, upper: max ?? value };
    case null:
      return { lower: value, upper: max ?? value };
  }
}
