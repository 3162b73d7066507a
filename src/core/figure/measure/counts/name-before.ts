/** Counts named by the noun before the number. */

import { type MeasureRule, nounBefore } from '#core/figure/measure/measure-rule.ts';
import type { Surroundings } from '#core/figure/measure/surroundings.ts';
import { EMPTY_VERBS, SCOPE } from '#core/figure/tables/cues-deeds.ts';
import { VAGUE_COUNT } from '#core/figure/tables/cues-heads.ts';
import { OPENING_VERBS } from '#core/figure/tables/cues-verbs.ts';

/** A noun that is no verb, no 总数 and no 全镇. */
export function isNamedBefore({ before: { noun, verb } }: Surroundings): boolean {
  const isNoun = noun.length >= 2 && (verb !== '' || !OPENING_VERBS.has(noun));
  return isNoun && !VAGUE_COUNT.test(noun) && !SCOPE.test(noun);
}

/** 村民23户、|8户: the same once more. */
export const TOLD_AGAIN: MeasureRule = {
  name: 'told before',
  read: ({ told, draft, clause }) => (told !== null && told.unit === draft.unit && clause === '' ? told.measure : ''),
};

/** 走访|企业|6020家次 */
export const NOUN_BEFORE: MeasureRule = {
  name: 'noun before',
  read: ({ before: { noun, verb } }) => (noun.length <= 6 && !EMPTY_VERBS.has(verb) ? verb + noun : noun),
  beside: nounBefore,
};
