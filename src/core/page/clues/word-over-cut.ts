import type { Clue } from './clue.ts';

/** Any predicate may follow: 也|没有, 都|是. */
export const ENDS_WITH_ADVERB = /[也都还就又才却再很更最]$/u;

/** A word of the dictionary runs over the cut: 儿童成长驿|站、邻里中心 → 驿站. */
export const wordOverCut: Clue = {
  name: 'word across',
  weigh({ before: { tail }, after: { head }, words }) {
    const { length } = words.across(tail, head);
    if (length > 0 && ENDS_WITH_ADVERB.test(tail)) return 1;
    return length === 0 ? 0 : length === 2 ? 2.5 : 4;
  },
};
