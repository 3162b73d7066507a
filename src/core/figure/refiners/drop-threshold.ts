/** Leaves out the bound that describes what is counted behind it: 经营性收入|50万元以上|的行政村4933个. */

import type { Drop } from '#core/figure/draft.ts';
import { quick } from '#core/text/quick-pattern.ts';

const COUNTED_BEHIND = quick(/^的?[^，。；、\d的]{1,12}(?:达到?|有|共|超过?|为|占)?[近超约]?\d/);

const BOUND = quick(/以[上下内]$/);

export const dropThreshold: Drop = ({ kind, counts, end }, { text }) => {
  if (counts || kind === 'percent' || kind === 'duration') return false;
  return BOUND.test(text.slice(end - 2, end)) && COUNTED_BEHIND.test(text.slice(end, end + 20));
};
