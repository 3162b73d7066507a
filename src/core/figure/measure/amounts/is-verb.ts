import { OPENING_VERBS } from '#core/figure/tables/cues-verbs.ts';

export const isVerb = (noun: string): boolean => OPENING_VERBS.has(noun);
/** 设立|基金会: what follows is a deed, not what is measured. */
export const startsWithVerb = (phrase: string): boolean => OPENING_VERBS.startingAt(phrase, 0) !== '';
