/** Leaves out staffing patterns: 由1名网格指导员、1名网格员组成, 每个网格配备2名专职网格员. */

import type { Drop } from '#core/figure/draft.ts';
import { clauseAfter, clauseBefore } from '#core/figure/reading.ts';
import { quick } from '#core/text/quick-pattern.ts';

const PATTERN = quick(/(?:由|按照?|每(?:个|家|村|户|名|支|组|一)|各(?:村|社区|网格|个)|配备|至少)/);
const LISTED = quick(/\d名[^，。]{1,12}[、+＋和]$/);
const SIBLING = quick(/[、+＋和]\s?(?:[1-3一两二三]|若干|[NnXx])[名位个]/);

export const dropStaffing: Drop = (draft, reading) => {
  if (draft.unit !== '人' || draft.value > 3 || draft.max !== null || draft.approx) return false;
  const before = clauseBefore(reading, draft.start);
  const after = clauseAfter(reading, draft.end);
  const sibling = SIBLING.test(after) || SIBLING.test(before) || LISTED.test(before);
  return PATTERN.test(before) || (sibling && draft.value === 1);
};
