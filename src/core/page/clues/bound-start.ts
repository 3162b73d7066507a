import { BOUND_START } from '../starts-midway.ts';
import type { Clue } from './clue.ts';

/** 车。, 品牌，: no clause is as short, but 其次，. */
const CLAUSE_END =
  /^(?!其次|首先|最后|此外|同时|目前|如今|近日|今年|去年|当天|随后|下午|上午|原来|另外|因此|于是|据悉|对此)[\u3400-\u9fff]{1,2}[。，；]/u;
const BOUND = new RegExp(`^(?:${BOUND_START}|者|式(?!样))`, 'u');
const PUNCTUATION = /[，、；：（“《]$/u;

/** A text that starts with what cannot start (的同时, 等活动, ，为) needs a text that ends with a word. */
export const boundStart: Clue = {
  name: 'bound start',
  weigh({ before: { tail }, after: { head } }) {
    if (/^[，、。；：！？”’）》…]/u.test(head)) return PUNCTUATION.test(tail) ? -4 : 1.5;
    if (BOUND.test(head)) return PUNCTUATION.test(tail) ? -3 : 1.5;
    return CLAUSE_END.test(head) && PUNCTUATION.test(tail) ? -2 : 0;
  },
};
