/** Leaves out numbers that are parts of codes and formulas: G7417次列车, 5+1, 7×24小时, 11人制. */

import type { Drop } from '#core/figure/draft.ts';
import { quick } from '#core/text/quick-pattern.ts';

const BEFORE = quick(/[A-Za-zＡ-Ｚａ-ｚ#№×*+＋/〔[.．·：][-－]?$|(?:[A-Za-z0-9]|网格|单元)[-－]$/);
const AFTER = quick(/^(?:制(?!定|作|造|订|度|成|止|约|冷)|级(?!别)|[+＋×])/);
/** 配备AED32台: what is counted has letters for a name. */
const DEVICE = quick(/(?<![A-Za-z\d-])[A-Z]{2,4}$/);
const DEVICES: ReadonlySet<string> = new Set(['台', '套', '个', '盏', '辆', '架', '部']);
const LABEL = quick(/[\n。；：]$/);

export const dropCode: Drop = ({ number, start, end, rule, unit }, { text }) => {
  if (rule === 'ratio' || rule === 'misread-digits') return false;
  const before = text.slice(Math.max(0, number.start - 4), number.start);
  if (
    start === number.start &&
    BEFORE.test(before) &&
    !LABEL.test(before) &&
    !(DEVICE.test(before) && DEVICES.has(unit))
  )
    return true;
  return AFTER.test(text.slice(end, end + 3));
};
