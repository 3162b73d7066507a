/** Leaves out what a rate is reckoned by: 每|10万人|命案数, 每|千名老人|有床位45张. */

import type { Drop } from '#core/figure/draft.ts';

const LEAST = 100;

export const dropBaseOfRate: Drop = ({ value, max, approx, start }, { text }) =>
  text[start - 1] === '每' && max === null && approx === null && value >= LEAST && Number.isInteger(Math.log10(value));
