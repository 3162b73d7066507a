/** The measure of a count: its noun stands behind it (974家企业), else before it (企业6020家次), else in what was told before. */
import { clauseAfter, clauseBefore } from '#core/figure/reading.ts';
import { OBJECT_VERBS } from '#core/figure/tables/cues-verbs.ts';
import type { Measured, Surroundings } from './find-measure.ts';
import { nounOf, topicBefore, verbOf } from './topic.ts';

/** Verbs that say no more than that there is something. */
const EMPTY_VERBS: ReadonlySet<string> = new Set([
  '拥有',
  '共有',
  '现有',
  '设有',
  '建有',
  '包括',
  '包含',
  '实现',
  '完成',
  '累计',
  '通过',
]);

export function measureCount(around: Surroundings): Measured {
  const { after, before, draft } = around;
  if (after.length >= 2 || (after.length === 1 && !/^[个名位人]/.test(after))) {
    const verb = after.length <= 6 ? verbBeside(around) : '';
    return { measure: verb + after, adjacent: { side: 'after', noun: after } };
  }
  if (before.noun.length >= 2 && !OBJECT_VERBS.includes(before.noun)) {
    const measure = (before.noun.length <= 6 ? before.verb : '') + before.noun;
    return { measure, adjacent: { side: 'before', noun: before.noun } };
  }
  const word = before.verb || before.noun;
  if (draft.kind === 'people' && word) return { measure: word + draft.unit, adjacent: null };
  return { measure: borrow(around), adjacent: null };
}

/** 已解决115个: the verb is here, the noun was told before. */
function borrow({ told, draft, before, reading }: Surroundings): string {
  const noun = told && told.unit === draft.unit ? nounOf(told.measure) : topicBefore(reading, draft.start);
  return (before.verb || before.noun) + noun;
}

/** The verb directly before the number, so that a short noun says what was done with it; else the one behind the noun (工厂|落户). */
function verbBeside({ draft, reading, after, told, clause }: Surroundings): string {
  const before = clauseBefore(reading, draft.start).replace(/(?:了|出|着|起|至|到)$/, '');
  const verb = OBJECT_VERBS.find((word) => before.endsWith(word));
  if (verb) return EMPTY_VERBS.has(verb) ? '' : verb;
  if (told && /^[、和及与]?$/.test(clause)) return verbOf(told.measure);
  if (after.length > 3) return '';
  const rest = clauseAfter(reading, draft.end).replace(/^的/, '');
  const behind = rest.startsWith(after) ? rest.slice(after.length) : '';
  return OBJECT_VERBS.find((word) => behind.startsWith(word) && !EMPTY_VERBS.has(word)) ?? '';
}
