import type { Clue } from './clue.ts';

/** A word of the dictionary runs over the cut: 儿童成长驿|站、邻里中心 → 驿站. */
export const wordOverCut: Clue = {
  name: 'word across',
  weigh({ before: { tail }, after: { head }, words }) {
    const { length } = words.across(tail, head);
    return length === 0 ? 0 : length === 2 ? 2.5 : 4;
  },
};
