/** How a time is named: by what took it, behind it (连续5年|帮扶困难学生就学, 10分钟|就打完药) or before it (首轮合作期|十年). */

import type { MeasureRule } from '#core/figure/measure/measure-rule.ts';
import {
  ALL_IN_ALL,
  BY_RULE,
  COMES_EVERY,
  DAILY_WORK,
  DONE_WITHIN,
  DRIVE,
  FREE_TIME,
  KEPT_STEADY,
  LISTED_STEP,
  NOW_TAKES,
  RATE_WITHIN,
  REPLY_LIMIT,
  RUNS_SINCE,
  SPENT_ON,
  TIME_OF,
  TOOK_BEFORE,
} from './name-by-words.ts';
import { COUNTED_WITHIN, DEED_BEHIND, DONE_NEXT, LASTED_FOR, SUBJECT, TIME_SPENT, TOOK } from './name-subject.ts';
import { WAY } from './name-way.ts';

/** From what only few words allow to what any clause has. */
export const DURATION_RULES: readonly MeasureRule[] = [
  FREE_TIME,
  WAY,
  NOW_TAKES,
  TOOK_BEFORE,
  REPLY_LIMIT,
  DRIVE,
  TIME_OF,
  LISTED_STEP,
  DONE_WITHIN,
  RATE_WITHIN,
  RUNS_SINCE,
  SPENT_ON,
  TIME_SPENT,
  DAILY_WORK,
  BY_RULE,
  COMES_EVERY,
  KEPT_STEADY,
  ALL_IN_ALL,
  DONE_NEXT,
  COUNTED_WITHIN,
  LASTED_FOR,
  TOOK,
  DEED_BEHIND,
  SUBJECT,
];
