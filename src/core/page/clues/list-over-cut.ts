import type { Clue } from './clue.ts';

/** A list goes on: …、托育中心、儿童成长驿|站、邻里中心等. */
export const listOverCut: Clue = {
  name: 'list',
  weigh({ before: { tail }, after: { head } }) {
    const first = /^[^，。；：！？、]{0,10}(.)/u.exec(head)?.[1];
    if (first !== '、') return 0;
    return /、[^，。；]{0,12}$/u.test(tail) ? 1.5 : -0.5;
  },
};
