/** How a count is named: by the noun behind it (974家|企业), else by the one before it (企业|6020家次), else by what was told before. */

import { type Measured, type MeasureRule, measureBy } from '#core/figure/measure/measure-rule.ts';
import type { Surroundings } from '#core/figure/measure/surroundings.ts';
import { endsWithPeople } from '#core/figure/tables/cues-people.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { isNamedBefore, NOUN_BEFORE, PART_IN_PLACE, SUCH_AS_TOLD, TOLD_AGAIN } from './name-before.ts';
import {
  DOES,
  DONE_BEFORE,
  DONE_TO_IT,
  LONG_NOUN,
  NOUN_BEHIND,
  REST_OF_TOLD,
  SERVES_AS,
  WHOLE,
} from './name-behind.ts';
import {
  CAPACITY,
  DEED_OF_TOLD,
  HEADS_BY_DEED,
  HEADS_LISTED,
  HEADS_OF_PLACE,
  HEADS_OF_TOLD,
  HOUSEHOLDS,
  ONLY_OF_TOLD,
  SOLD_OF_TOLD,
  SUBJECT,
  TOPIC,
  VAGUE_HEAD,
} from './name-without-noun.ts';

/** The words of the figure before tell of what. */
const LIST_RULES: readonly MeasureRule[] = [CAPACITY, SUCH_AS_TOLD, REST_OF_TOLD, HEADS_LISTED, ONLY_OF_TOLD];
/** A noun stands behind the number. */
const BEHIND_RULES: readonly MeasureRule[] = [SERVES_AS, LONG_NOUN, DONE_TO_IT, DOES, WHOLE, DONE_BEFORE, NOUN_BEHIND];
/** One stands before it. */
const BEFORE_RULES: readonly MeasureRule[] = [TOLD_AGAIN, PART_IN_PLACE, NOUN_BEFORE];
/** None stands beside it. */
const WITHOUT_NOUN_RULES: readonly MeasureRule[] = [
  VAGUE_HEAD,
  SOLD_OF_TOLD,
  HEADS_OF_TOLD,
  HOUSEHOLDS,
  HEADS_BY_DEED,
  HEADS_OF_PLACE,
  SUBJECT,
  DEED_OF_TOLD,
  TOPIC,
];

export function measureCount(around: Surroundings): Measured {
  const listed = measureBy(LIST_RULES, around);
  if (listed.rule) return listed;
  if (isNamedBehind(around)) return measureBy(BEHIND_RULES, around);
  return measureBy(isNamedBefore(around) ? BEFORE_RULES : WITHOUT_NOUN_RULES, around);
}

/** 对办结的信访件开展|2次|回访. */
const LIGHT_VERB = quick(/(?:进行|开展|组织|举行|实施)了?$/);
const MEASURE_WORD = quick(/^[个名位人]/);

function isNamedBehind(around: Surroundings): boolean {
  const { after, draft } = around;
  if (after.length === 0 || (after.length === 1 && MEASURE_WORD.test(after))) return false;
  // 选派骨干|20批次|实地指导: how often counts the deed before it
  if (draft.unit.endsWith('次') && around.before.verb !== '' && around.before.noun.length >= 2)
    return LIGHT_VERB.test(around.clause);
  // 专家|22人|讲课: 人 is its own noun, what follows is what they do
  return !(after.length <= 3 && isPerson(around) && endsWithPeople(around.before.noun));
}

const isPerson = ({ draft, reading }: Surroundings): boolean =>
  draft.kind === 'people' && reading.text[draft.end - 1] === '人';
