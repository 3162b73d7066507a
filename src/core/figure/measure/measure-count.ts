/** The measure of a count: its noun stands behind it (974家企业), else before it (企业6020家次), else in what was told before. */

import { clauseAfter, clauseBefore } from '#core/figure/reading.ts';
import { endsWithPeople } from '#core/figure/tables/cues-people.ts';
import { OPENING_VERBS } from '#core/figure/tables/cues-verbs.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { DOER, EMPTY_VERBS, PIVOT_VERBS, SCOPE } from './empty-verbs.ts';
import { readDeed } from './read-deed.ts';
import type { Measured, Surroundings } from './surroundings.ts';
import { nounOf, topicBefore, verbOf } from './topic.ts';

const LONGEST = 12;
const NEARBY = quick(/(?:周边|附近|沿线|辖区内?|本地|当地|全[市县区镇村省]|首批|其中的?|全部)的?$/);
/** 全镇|18个|村. */
const WHOLE = quick(/(?:全[省市县区镇乡]|周边|沿线|邻近|附近)$/);
const VAGUE = quick(/^(?:总数|数量|总量|规模|总计|合计)$/);
/** 覆盖东山、西山两镇的|32个|村庄: what is done to the counted, with other words between. */
const DONE_TO = quick(
  /(?:^|[，、])(?:[^，。、]{0,4}?)(覆盖|惠及|带动|辐射|涵盖|服务|走访|联合|串联|整合|改造|盘活)(?!率|面)[^，。]{2,24}(?:的|等|[镇乡县市区省村])$/,
);
const JOINED = quick(/^[、和及与]?$/);
/** 另有8家|在建: in which state the rest of them is. */
const STATE = quick(/^(?:在[建售册营用]|待[建批开])$/);
const TOLD_COUNT = quick(/^[、和及与]?(?:共|合计)?$/);

export function measureCount(around: Surroundings): Measured {
  const { after, draft, told } = around;
  // 选派骨干|20批次|实地指导: how often counts the deed before it
  const isOften = draft.unit.endsWith('次') && around.before.verb !== '' && around.before.noun.length >= 2;
  const isThing = after.length >= 2 || (after.length === 1 && !/^[个名位人]/.test(after));
  // 专家|22人|讲课: 人 is its own noun, what follows is what they do
  const ownNoun = isThing && isPerson(around) && after.length <= 3 && endsWithPeople(around.before.noun);
  if (told && told.unit === draft.unit && STATE.test(after))
    return { measure: after + nounOf(told.measure).slice(-8), adjacent: { side: 'after', noun: after } };
  if (isThing && !ownNoun && !isOften)
    return { measure: nameBehind(around).slice(0, LONGEST), adjacent: { side: 'after', noun: after } };
  const { before } = around;
  const isNoun = before.noun.length >= 2 && (before.verb !== '' || !OPENING_VERBS.has(before.noun));
  if (!isNoun || VAGUE.test(before.noun) || SCOPE.test(before.noun))
    return { measure: measureWithoutNoun(around).slice(0, LONGEST), adjacent: scopeBeside(around) };
  const alike = told?.unit === draft.unit && around.clause === '' ? told.measure : '';
  if (alike) return { measure: alike, adjacent: null };
  const verb = before.noun.length <= 6 && !EMPTY_VERBS.has(before.verb) ? before.verb : '';
  return { measure: verb + before.noun, adjacent: { side: 'before', noun: before.noun } };
}

/** 全村|1600多人 stays one span. */
const scopeBeside = ({ before }: Surroundings): Measured['adjacent'] =>
  SCOPE.test(before.noun) ? { side: 'before', noun: before.noun } : null;

/** The noun behind the number, with what was done to it (腾退|企业), or what it did (落户|企业), where it is short. */
function nameBehind(around: Surroundings): string {
  const { after, clause } = around;
  if (after.length > 6) return after;
  const verb = verbBeside(around);
  if (verb && !PIVOT_VERBS.has(verb)) return verb + after;
  const deed = after.length <= 4 ? deedBehind(around) : '';
  const whole = after.length === 1 && !verb && !deed ? (WHOLE.exec(clause)?.[0] ?? '') : '';
  if (deed || whole) return (verb + deed + after).length <= LONGEST ? verb + whole + deed + after : deed + after;
  return (verb || (after.length <= 4 ? (DONE_TO.exec(clause)?.[1] ?? '') : '')) + after;
}

/** To whom or for whom something is done (为86名老人|提供午餐). */
const RECIPIENT = quick(
  /(?:^|[^认成作因称])(?:为|向|对|给|把|将|与|由|到|从|在)[^，。、]{0,6}(?:[、和][^，。]{0,12})?$/,
);

const OF = quick(/^的/);
const QUOTES = quick(/[“”‘’]/g);

/** A deed that leaves the noun half of the measure. */
function deedBehind({ after, draft, reading }: Surroundings): string {
  if (RECIPIENT.test(clauseBefore(reading, draft.start))) return '';
  const rest = QUOTES.cut(OF.cut(clauseAfter(reading, draft.end)));
  return rest.startsWith(after)
    ? readDeed(rest.slice(after.length), Math.max(6 - Math.floor(after.length / 2), after.length * 2))
    : '';
}

/** The noun is the subject of the deed (5G基站|建成1260个), or was told before (已解决115个). */
function measureWithoutNoun(around: Surroundings): string {
  const { draft, before, told, reading } = around;
  const word = SCOPE.test(before.noun) ? before.verb : before.verb || before.noun;
  const alike = told?.unit === draft.unit ? nounOf(told.measure) : '';
  if (VAGUE.test(before.noun)) return (alike || topicBefore(reading, draft.start)) + before.noun;
  const subject = before.subject?.slice(-8) ?? '';
  const isHead = draft.kind === 'people' || draft.unit === '户';
  const deed = isHead || alike ? readDeed(clauseAfter(reading, draft.end), 4) : '';
  if (isHead && told && TOLD_COUNT.test(reading.text.slice(told.end, draft.start)) && /[户人]/.test(told.unit) && !deed)
    return told.measure.replace(/户数$/, '人口').replace(/户$/, draft.unit);
  if (draft.unit === '户' && word && (alike || (subject.length >= 2 && !DOER.test(subject))))
    return word + (alike || subject);
  if (isHead && (word || deed)) {
    if (endsWithPeople(subject)) return subject + word;
    return word + (deed ? deed + (draft.unit === '户' || !word ? draft.unit : '') : draft.unit);
  }
  if (isHead && !alike && (draft.unit === '户' || SCOPE.test(before.noun)))
    return (SCOPE.test(before.noun) ? before.noun : '') + (draft.unit === '户' ? '户数' : '人口');
  if (subject.length >= 2 && !DOER.test(subject)) return word + subject;
  if (deed && alike) return deed + alike;
  const topic = told?.unit === draft.unit ? alike : topicBefore(reading, draft.start);
  return word + topic || (told?.measure ?? '');
}

const ASPECT = quick(/[了出着起至到]$/);

/** The verb directly before the number, so that a short noun says what was done with it. */
function verbBeside({ draft, reading, told, clause }: Surroundings): string {
  const before = NEARBY.cut(ASPECT.cut(NEARBY.cut(clauseBefore(reading, draft.start))));
  const verb = OPENING_VERBS.ending(before);
  if (verb) return EMPTY_VERBS.has(verb) ? '' : verb;
  return told && clause.length < 2 && JOINED.test(reading.text.slice(told.end, draft.start))
    ? verbOf(told.measure)
    : '';
}

const isPerson = ({ draft, reading }: Surroundings): boolean =>
  draft.kind === 'people' && /人$/.test(reading.text.slice(draft.number.end, draft.end));
