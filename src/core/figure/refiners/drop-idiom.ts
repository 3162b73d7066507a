/** Leaves out numbers in set phrases: 三番五次, 一家一户, 两手抓, 五位一体, 三天两头. */
import type { Drop } from '#core/figure/draft.ts';
import { IDIOMS } from '#core/figure/tables/cues-idioms.ts';
import { wordSet } from '#core/figure/word-set.ts';

const LONGEST = Math.max(...IDIOMS.map(({ length }) => length));
const PHRASES = wordSet(IDIOMS);

export const dropIdiom: Drop = ({ number }, { text }) => {
  for (let at = number.start; at >= 0 && at > number.end - LONGEST - 1; at--)
    if (at + PHRASES.startingAt(text, at).length >= number.end) return true;
  return false;
};
