import { SENTENCE_OPENINGS, TIME_OPENINGS } from '#core/page/lexicon.ts';
import type { Clue } from './clue.ts';

/** A text that opens a sentence (近年来，…) goes on from a comma at most: …乡村，|不断延伸 but not 收支管|近年来. */
export const freshStart: Clue = {
  name: 'fresh start',
  weigh({ before, after }) {
    const fresh = TIME_OPENINGS.test(after) || SENTENCE_OPENINGS.test(after);
    if (!fresh) return 0;
    return /[，,：:；;“]$/u.test(before) ? -0.3 : -1.5;
  },
};
