import type { Clue } from './clue.ts';

const PUNCTUATION = /[，,、；：:（(“《]$/u;

/** A text that starts with what cannot start (的同时, 等活动, ，为) needs a text that ends with a word. */
export const boundStart: Clue = {
  name: 'bound start',
  weigh({ before: { tail }, after: { head } }) {
    if (/^[，,、。；;：:！？!?”’）)》…]/u.test(head)) return PUNCTUATION.test(tail) ? -4 : 1.5;
    if (/^(?:的|了|们|等(?!到|待)|着|性|化|者|式)/u.test(head)) return PUNCTUATION.test(tail) ? -3 : 1.5;
    return 0;
  },
};
