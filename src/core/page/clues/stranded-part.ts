import { strandedEnd, strandedStart } from '#core/page/stranded.ts';
import type { Clue } from './clue.ts';

const DONE = /[\u3400-\u9fff][了过]$/u;

/** Half a word at the cut that the other side does not complete: 成长驿|相关负责人. */
export const strandedPart: Clue = {
  name: 'half a word',
  weigh({ before, after, words }) {
    const { tail } = before;
    const { head } = after;
    if (words.count(tail.slice(-1) + head.slice(0, 1)) > 0 || words.across(tail, head)) return 0;
    // 打了|钩的: a thing of one character stands behind a deed
    const isThing = DONE.test(tail);
    return -(Number(strandedEnd(tail, words)) + Number(!isThing && strandedStart(head, words)));
  },
};
