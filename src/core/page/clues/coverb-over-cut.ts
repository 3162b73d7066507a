import type { Clue } from './clue.ts';

/** Who acts or what is acted on has been named, what is done has not: 由村集体和爱心企业. */
const OPEN_COVERB = /(?:[由把]|(?<![供补自发])给)[^，。；：、“”\d]{2,16}$/u;
/** What is done, and the clause is over. */
const PREDICATE = /^(?:[\u3400-\u9fff]{2,3}|[看听用吃穿])[。，；]/u;

/** 不足部分由村集体和爱心企业|分担。: a noun behind 由 or 把 waits for its verb. */
export const coverbOverCut: Clue = {
  name: 'coverb',
  weigh({ before: { tail }, after: { head, fresh } }) {
    return !fresh && PREDICATE.test(head) && OPEN_COVERB.test(tail) ? 1.5 : 0;
  },
};
