/** Leaves out the second telling of a quantity in one article: 全省11顶帽子 … 摘掉了11顶帽子. */
import type { Draft, Refiner } from '#core/figure/draft.ts';
import { findNounAfter } from '#core/figure/measure/noun-after.ts';

export const dropRepeat: Refiner = (drafts, reading) => {
  const times = countValues(drafts);
  const told = new Set<string>();
  return drafts.filter(({ value, max, unit, end, counts }) => {
    // Nouns are read only where a value stands twice
    if (!counts || times.get(value) === 1) return true;
    const noun = findNounAfter(reading, end).slice(0, 2);
    if (noun.length < 2) return true;
    const key = `${value}–${max}${unit}${noun}`;
    const repeated = told.has(key);
    told.add(key);
    return !repeated;
  });
};

function countValues(drafts: readonly Draft[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const { value } of drafts) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}
