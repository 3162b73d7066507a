import { strandedEnd, strandedStart } from '#core/page/stranded.ts';
import type { Clue } from './clue.ts';

/** Half a word at the cut that the other side does not complete: 成长驿|相关负责人. */
export const strandedPart: Clue = {
  name: 'half a word',
  weigh({ before, after, words }) {
    const { tail } = before;
    const { head } = after;
    if (words.count(tail.slice(-1) + head.slice(0, 1)) > 0 || words.across(tail, head)) return 0;
    return -(Number(strandedEnd(tail, words)) + Number(strandedStart(head, words)));
  },
};
