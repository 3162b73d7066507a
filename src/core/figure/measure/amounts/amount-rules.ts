/** How money, area, share, weight or length is named: by its subject (销售额|达2.68亿元), else by what follows (1200元|津贴奖励). */

import type { MeasureRule } from '#core/figure/measure/measure-rule.ts';
import { nameExtent } from '#core/figure/measure/name-extent.ts';
import { nameShare } from '#core/figure/measure/name-share.ts';
import { nameTimes } from '#core/figure/measure/name-times.ts';
import {
  DEBT_BEHIND,
  LAND_NAMED_BEHIND,
  MODIFIER_BEHIND,
  OWNER_BEHIND,
  PAYMENT_BEHIND,
  SHORT_WITH_BEHIND,
} from './name-behind.ts';
import { BENEFIT_EACH, NOTHING_BEFORE, SAME_OVER_TIME, VAGUE_HEAD } from './name-by-told.ts';
import {
  DISTANCE,
  GAIN_OF_GOODS,
  HANDLED,
  OBTAINED,
  PAID_PER,
  RAINFALL,
  RATIO,
  SHARE_OF,
  USED_AS,
  YIELD_PER_MU,
} from './name-by-words.ts';
import { LAND_IN_USE, PLANNED, SUBJECT, VERB_AND_NOUN, VERB_FIRST, YEARLY_SUM } from './name-subject.ts';
import { SUMS } from './sum-rules.ts';

/** From what only few words allow to what any clause has. */
export const AMOUNT_RULES: readonly MeasureRule[] = [
  RATIO,
  RAINFALL,
  SAME_OVER_TIME,
  { name: 'times', read: nameTimes },
  { name: 'share', read: nameShare },
  { name: 'extent', read: nameExtent },
  OBTAINED,
  HANDLED,
  YIELD_PER_MU,
  GAIN_OF_GOODS,
  DISTANCE,
  ...SUMS,
  PAID_PER,
  USED_AS,
  BENEFIT_EACH,
  NOTHING_BEFORE, // from here on a verb or a noun stands before the quantity
  PLANNED,
  VERB_AND_NOUN,
  VERB_FIRST, // from here on a noun does
  DEBT_BEHIND,
  PAYMENT_BEHIND,
  OWNER_BEHIND,
  SHARE_OF,
  LAND_IN_USE,
  MODIFIER_BEHIND,
  LAND_NAMED_BEHIND,
  VAGUE_HEAD,
  SHORT_WITH_BEHIND,
  YEARLY_SUM,
  SUBJECT,
];
