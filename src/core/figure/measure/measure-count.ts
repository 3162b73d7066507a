/** The measure of a count: its noun stands behind it (974家企业), else before it (企业6020家次), else in what was told before. */
import { clauseAfter, clauseBefore } from '#core/figure/reading.ts';
import { endsWithPeople } from '#core/figure/tables/cues-people.ts';
import { OBJECT_VERBS } from '#core/figure/tables/cues-verbs.ts';
import { DOER, EMPTY_VERBS } from './empty-verbs.ts';
import type { Measured, Surroundings } from './surroundings.ts';
import { nounOf, topicBefore, verbOf } from './topic.ts';

/** What the counted themselves do, so that it may stand before them: 16个工厂|落户 → 落户工厂. */
const TAKING_PART =
  /^(?:落户|入驻|进驻|参与|参加|参赛|参训|参会|参展|就业|受益|增收|孵化|出海|签约|开工|投产|上线|获奖|入选|当选|搬迁|返乡|创业|分获|入股|停电|获救|被困|遇难|竣工|通车)/;
const NEARBY = /(?:周边|附近|沿线|辖区内?|本地|当地|全[市县区镇村省]|首批|其中的?|全部)的?$/;
/** 全镇|18个|村. */
const WHOLE = /(?:全[省市县区镇乡]|周边|沿线|邻近|附近)$/;
const VAGUE = /^(?:总数|数量|总量|规模|总计|合计)$/;

export function measureCount(around: Surroundings): Measured {
  const { after, before } = around;
  if (after.length >= 2 || (after.length === 1 && !/^[个名位人]/.test(after))) {
    const verb = after.length <= 6 ? verbBeside(around) : '';
    const whole = after.length === 1 && !verb ? (WHOLE.exec(around.clause)?.[0] ?? '') : '';
    return { measure: verb + whole + after, adjacent: { side: 'after', noun: after } };
  }
  const isNoun = before.noun.length >= 2 && (before.verb !== '' || !OBJECT_VERBS.has(before.noun));
  if (!isNoun || VAGUE.test(before.noun)) return { measure: measureWithoutNoun(around), adjacent: null };
  const verb = before.noun.length <= 6 && !EMPTY_VERBS.has(before.verb) ? before.verb : '';
  return { measure: verb + before.noun, adjacent: { side: 'before', noun: before.noun } };
}

/** The noun is the subject of the deed (5G基站|建成1260个), or was told before (已解决115个). */
function measureWithoutNoun({ draft, before, told, reading }: Surroundings): string {
  const word = before.verb || before.noun;
  const alike = told?.unit === draft.unit ? nounOf(told.measure) : '';
  if (VAGUE.test(before.noun)) return alike + before.noun;
  const subject = before.subject?.slice(-8) ?? '';
  if (draft.kind === 'people' && word) {
    const deed = TAKING_PART.exec(clauseAfter(reading, draft.end))?.[0];
    return endsWithPeople(subject) ? subject + word : word + (deed ?? draft.unit);
  }
  if (subject.length >= 2 && !DOER.test(subject)) return word + subject;
  const topic = told?.unit === draft.unit ? alike : topicBefore(reading, draft.start);
  return word + topic || (told?.measure ?? '');
}

/** The verb directly before the number, so that a short noun says what was done with it; else the one behind the noun (工厂|落户). */
function verbBeside({ draft, reading, after, told, clause }: Surroundings): string {
  const before = clauseBefore(reading, draft.start)
    .replace(NEARBY, '')
    .replace(/(?:了|出|着|起|至|到)$/, '');
  const verb = OBJECT_VERBS.ending(before);
  if (verb) return EMPTY_VERBS.has(verb) ? '' : verb;
  if (told && /^[、和及与]?$/.test(clause)) return verbOf(told.measure);
  if (after.length > 4) return '';
  const rest = clauseAfter(reading, draft.end).replace(/^的/, '');
  const behind = rest.startsWith(after) ? rest.slice(after.length) : '';
  return TAKING_PART.exec(behind)?.[0] ?? '';
}
