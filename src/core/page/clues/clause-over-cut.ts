import type { Clue } from './clue.ts';

/** Somebody with what they can or do: a clause of its own. */
const CLAUSE =
  /^(?:村民|居民|群众|市民|老人|大家|企业|农户|住户|业主|游客|学生|家长|老板|商户|员工|工人|党员|干部|志愿者)们?(?:只需|只要|不用|不必|无需|需要|可以?|[都能就也]|再也|纷纷)/u;
/** What may stand before it: a stop, or a word that makes somebody do it. */
const BEFORE_CLAUSE = /[^\u3400-\u9fff\d]$|[让使给为请叫令助]$|方便$|引导$|组织$|鼓励$|吸引$|动员$/u;

/** 一应俱全，|村民只需付一点保洁费… fits, 由领导班子|村民只需付一点保洁费… does not. */
export const clauseOverCut: Clue = {
  name: 'clause',
  weigh({ before: { tail }, after: { head } }) {
    return CLAUSE.test(head) && !BEFORE_CLAUSE.test(tail) ? -1.5 : 0;
  },
};
