/** Leaves out the bound that describes what is counted behind it: 经营性收入|50万元以上|的行政村4933个. */

import type { Drop } from '#core/figure/draft.ts';
import { quick } from '#core/text/quick-pattern.ts';

const COUNTED_BEHIND = quick(/^的?[^，。；、\d的]{1,12}(?:达到?|有|共|超过?|为|占)?[近超约]?\d/);

const BOUND = quick(/以[上下内]$/);

/** |亿元以上|项目唱主角, |超千万元|企业 */
const ROUND = quick(/^[超过逾]?[百千万亿]+元(?:以上)?$/);

/** 引进|超亿元|项目11个 */
const CLASS_BEHIND = quick(/^级?的?(?:大?项目|企业|工程|村)[^，。；、\d]{0,3}\d/);

/** 12个|超亿元|项目 */
const COUNTED_BEFORE = quick(/\d[余多]?[个家]$/);
const CLASS = quick(/^级?的?(?:大?项目|企业|工程|村)/);

export const dropThreshold: Drop = ({ kind, counts, start, end, approx }, { text }) => {
  if (counts || kind === 'percent' || kind === 'duration') return false;
  if (kind === 'money' && approx === 'over') {
    const behind = text.slice(end, end + 12);
    if (CLASS.test(behind) && ROUND.test(text.slice(start, end))) return true;
    if (CLASS_BEHIND.test(behind) || (CLASS.test(behind) && COUNTED_BEFORE.test(text.slice(start - 3, start))))
      return true;
  }
  return BOUND.test(text.slice(end - 2, end)) && COUNTED_BEHIND.test(text.slice(end, end + 20));
};
