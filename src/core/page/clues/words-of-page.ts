import type { Clue } from './clue.ts';

const HAN = /^[\u3400-\u9fff]+$/u;

/** The characters at the cut stand together elsewhere on the page: 西|塘镇, 上门问|诊”. */
export const wordsOfPage: Clue = {
  name: 'seen elsewhere',
  weigh({ before, after, words }) {
    const pair = before.slice(-1) + after.slice(0, 1);
    if (!HAN.test(pair) || words.count(pair) === 0) return 0;
    const longer = [before.slice(-2) + after.slice(0, 1), before.slice(-1) + after.slice(0, 2)];
    return longer.some((run) => HAN.test(run) && words.hasRun(run)) ? 3 : 1;
  },
};
