import { findNounBefore } from '#core/figure/measure/noun-before.ts';
import { EMPTY_VERBS } from '#core/figure/tables/cues-deeds.ts';

/** They only say that something takes place: 开设|书画、摄影等|课程45门. */
const HOLDING: ReadonlySet<string> = new Set('开展 开设 举办 举行 组织 进行'.split(' '));

/** The verb before a list of which the count ends: 化解|土地流转、邻里相邻等|纠纷57件. '' without a list. */
export function verbOfList(clause: string): string {
  const at = clause.indexOf('、');
  if (at < 2) return '';
  const { verb, noun } = findNounBefore(clause.slice(0, at));
  return noun.length >= 2 && !EMPTY_VERBS.has(verb) && !HOLDING.has(verb) ? verb : '';
}
