/** Amounts named by the noun or the verb before them. */

import type { MeasureRule } from '#core/figure/measure/measure-rule.ts';
import { EMPTY_VERBS } from '#core/figure/tables/cues-deeds.ts';
import { LAND_DEED } from '#core/figure/tables/cues-heads.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { isVerb } from './is-verb.ts';
import { nameByVerb } from './name-by-verb.ts';

const PLANNING = quick(/^(?:累计|预计|计划|力争)$/);

/** 计划投资|5亿元: the second verb is what is planned. */
export const PLANNED: MeasureRule = {
  name: 'planned deed',
  read: (around) => {
    const { noun, verb } = around.before;
    return verb && PLANNING.test(verb) && isVerb(noun) ? nameByVerb(around, noun) : '';
  },
};

/** 兑现|奖励|1500万元: the noun is a verb as well. */
export const VERB_AND_NOUN: MeasureRule = {
  name: 'verb and deed',
  read: ({ before: { noun, verb } }) => (verb && isVerb(noun) ? verb + noun : ''),
};

/** 投入|22亿元: nothing but a verb stands before it. */
export const VERB_FIRST: MeasureRule = {
  name: 'verb first',
  read: (around) => {
    const { noun, verb } = around.before;
    return noun === '' || isVerb(noun) ? nameByVerb(around, verb || noun) : '';
  },
};

/** 全镇种植|2800亩 → 全镇种植面积 */
export const LAND_IN_USE: MeasureRule = {
  name: 'land in use',
  read: ({ draft, rest, before: { noun } }) =>
    draft.kind === 'area' && !rest && LAND_DEED.test(noun) ? `${noun}面积` : '',
};

const CHANGING = quick(/^(?:减少|增加|新增|节约|降低)$/);

const YEARLY = quick(/每年|年均|一年/);
const YEARLY_HEAD = quick(/^(?:租金|收入|分红|利润|产值|销售额|税收|收益|产量|营业额)$/);

/** 每年带来租金|12万元 → 年租金 */
export const YEARLY_SUM: MeasureRule = {
  name: 'of a year',
  read: ({ clause, before: { noun } }) => (YEARLY_HEAD.test(noun) && YEARLY.test(clause) ? `年${noun}` : ''),
};

/** 销售额|达2.68亿元; its verb stays where the noun is short (发放|奖金), or would else mean the contrary (减少|排放二氧化碳). */
export const SUBJECT: MeasureRule = {
  name: 'subject',
  read: ({ before: { noun, verb } }) =>
    (noun.length <= (CHANGING.test(verb) ? 9 : 4) && !EMPTY_VERBS.has(verb) ? verb : '') + noun,
};
