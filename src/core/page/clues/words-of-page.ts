import type { Clue } from './clue.ts';
import { ENDS_WITH_ADVERB } from './word-over-cut.ts';

const HAN = /^[\u3400-\u9fff]+$/u;

/** The characters at the cut stand together elsewhere on the page: 西|塘镇, 上门问|诊”. */
export const wordsOfPage: Clue = {
  name: 'seen elsewhere',
  weigh({ before: { tail }, after: { head }, words }) {
    const pair = tail.slice(-1) + head.slice(0, 1);
    if (words.count(pair) === 0) return 0;
    if (ENDS_WITH_ADVERB.test(tail)) return 1;
    const longer = [tail.slice(-2) + head.slice(0, 1), tail.slice(-1) + head.slice(0, 2)];
    return longer.some((run) => HAN.test(run) && words.hasRun(run)) ? 3 : 1;
  },
};
