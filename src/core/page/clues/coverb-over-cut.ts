import type { Clue } from './clue.ts';

/** Who acts or what is acted on has been named, what is done has not: 由村集体和爱心企业. */
const OPEN_COVERB = /[由把][^，。；：、“”\d]{2,16}$/u;
/** What is done, and the clause is over. */
const PREDICATE = /^[\u3400-\u9fff]{2,3}[。，；]/u;

/** 不足部分由村集体和爱心企业|分担。: a noun behind 由 or 把 waits for its verb. */
export const coverbOverCut: Clue = {
  name: 'coverb',
  weigh({ before: { tail }, after: { head } }) {
    return PREDICATE.test(head) && OPEN_COVERB.test(tail) ? 1.5 : 0;
  },
};
