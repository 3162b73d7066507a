/** Leaves out the article-like 一: 一张椅子, 一位老人, 一亩地, 一年; 1家水泥厂, 不足一亩 and 整整一年 are told as numbers. */

import type { Drop } from '#core/figure/draft.ts';
import { quick } from '#core/text/quick-pattern.ts';

const STRESSED = quick(/(?:整整|短短|足足|历时|为期|长达|提前|推迟|延长|缩短)(?:了|近|约)?$/);

export const dropGenericOne: Drop = ({ max, approx, rule, kind, number, start, end }, { text }) => {
  if (text.slice(number.start, number.end) !== '一' || max !== null || rule !== 'number-unit') return false;
  // 最高一天 names a day
  if (approx && !(kind === 'duration' && /最[高多低少]$/.test(text.slice(start, number.start)))) return false;
  // 柴油节约一成
  if (kind === 'percent') return false;
  if (kind !== 'duration') return true;
  return !/[整半]/.test(text.slice(number.end, end)) && !STRESSED.test(text.slice(Math.max(0, start - 4), start));
};
