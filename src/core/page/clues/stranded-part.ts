import type { Clue } from './clue.ts';

/** Half a word at the cut that the other side does not complete: 成长驿|相关负责人. */
export const strandedPart: Clue = {
  name: 'half a word',
  weigh({ before, after, words }) {
    if (!before.half && !after.half) return 0;
    if (words.across(before.tail, after.head) || words.count(before.tail.slice(-1) + after.head.slice(0, 1)) > 0)
      return 0;
    return -(Number(before.half) + Number(after.half));
  },
};
