import { HEAD_MARKS } from '#core/page/lexicon.ts';
import type { Clue } from './clue.ts';

/**
 * A text that opens a sentence (近年来，…) goes on from a comma at most: …乡村，|不断延伸 but not 收支管|近年来. A marked
 * one (●解放街道…) goes on from nothing.
 */
export const freshStart: Clue = {
  name: 'fresh start',
  weigh({ before: { tail }, after: { head, fresh } }) {
    if (HEAD_MARKS.test(head)) return -4;
    if (!fresh) return 0;
    return /[，：；“]$/u.test(tail) ? -0.3 : -1.5;
  },
};
