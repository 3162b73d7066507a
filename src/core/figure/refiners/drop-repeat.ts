/** Leaves out the second telling of a quantity in one article: 全省11顶帽子 … 摘掉了11顶帽子. */
import type { Refiner } from '#core/figure/draft.ts';
import { findNounAfter } from '#core/figure/measure/noun-after.ts';

export const dropRepeat: Refiner = (drafts, reading) => {
  const told = new Set<string>();
  return drafts.filter(({ value, max, unit, end, counts }) => {
    const noun = counts ? findNounAfter(reading, end).slice(0, 2) : '';
    if (noun.length < 2) return true;
    const key = `${value}–${max}${unit}${noun}`;
    const repeated = told.has(key);
    told.add(key);
    return !repeated;
  });
};
