import { OPENING_VERBS } from '#core/figure/tables/cues-verbs.ts';
import { quick } from '#core/text/quick-pattern.ts';

export const isVerb = (noun: string): boolean => OPENING_VERBS.has(noun);
/** 设立|基金会: what follows is a deed, not what is measured. */
export function startsWithVerb(phrase: string): boolean {
  const verb = OPENING_VERBS.startingAt(phrase, 0);
  return verb !== '' && !NOUN_TAIL.test(phrase.slice(verb.length));
}
/** 慰问|金 and 培训|费 are sums, 养殖|塘 is a place. */
const NOUN_TAIL = quick(/^(?:金(?!融)|款|费|资金|经费|基金|[塘场园]|基地)/);
