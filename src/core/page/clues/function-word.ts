import type { Clue } from './clue.ts';

/** A preposition or conjunction wants a word behind it: 结合实际情况,为|相关负责人 but not 为|，. */
export const functionWord: Clue = {
  name: 'function word',
  weigh({ before: { tail }, after: { head } }) {
    if (!/[的和与在将为把对从向由以被让使]$|(?<![供补自])给$|(?<![涉普波危顾触提惠来])及$/u.test(tail)) return 0;
    return /^[，、。；：！？”’）》]/u.test(head) ? -3 : 0.5;
  },
};
