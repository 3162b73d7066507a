/** Leaves out the article-like 一: 一张椅子, 一位老人, 一亩地, 一年; 1家水泥厂 and 不足一亩 are told as numbers. */
import { dropWhere } from '#core/figure/draft.ts';

export const dropGenericOne = dropWhere(
  ({ value, max, script, approx, rule }) =>
    script === 'chinese' && value === 1 && max === null && !approx && rule === 'number-unit',
);
