import type { Surroundings } from '#core/figure/measure/surroundings.ts';
import { verbOf } from '#core/figure/measure/topic.ts';
import { clauseBefore } from '#core/figure/reading.ts';
import { EMPTY_VERBS } from '#core/figure/tables/cues-deeds.ts';
import { OPENING_VERBS, PREDICATES } from '#core/figure/tables/cues-verbs.ts';
import { quick } from '#core/text/quick-pattern.ts';

const NEARBY = quick(/(?:周边|附近|沿线|辖区内?|本地|当地|全[市县区镇村省]|首批|其中的?|全部)的?$/);
const ASPECT = quick(/[了出着起至到]$/);
const JOINED = quick(/^[、和及与]?$/);

/** The verb directly before the number, so that a short noun says what was done with it (腾退|974家企业). */
export function verbBeside({ draft, reading, told, clause, after, rest }: Surroundings): string {
  const before = NEARBY.cut(ASPECT.cut(NEARBY.cut(clauseBefore(reading, draft.start))));
  const verb = OPENING_VERBS.ending(before);
  if (verb) return EMPTY_VERBS.has(verb) ? '' : verb;
  const isNext = told && clause.length < 2 && JOINED.test(reading.text.slice(told.end, draft.start));
  // 建成礼堂176家、4个|镇|获评示范镇: what does something itself had nothing done to it
  return isNext && PREDICATES.startingAt(rest, after.length) === '' ? verbOf(told.measure) : '';
}
