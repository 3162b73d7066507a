import type { Clue } from './clue.ts';

/** A text that opens a sentence (近年来，…) goes on from a comma at most: …乡村，|不断延伸 but not 收支管|近年来. */
export const freshStart: Clue = {
  name: 'fresh start',
  weigh({ before: { tail }, after: { fresh } }) {
    if (!fresh) return 0;
    return /[，：；“]$/u.test(tail) ? -0.3 : -1.5;
  },
};
