import { TOWN_DIGITS } from '#core/division-code.ts';
import { BANKS_BEFORE, BRANCH_AFTER, NAMESAKE_BANK, OUTLET_AFTER } from '#core/place/lexicon-organisations.ts';
import type { NamedHere } from './named-here.ts';

/** A branch sits in the place and acts there: 农行|平湖|支行, 嘉兴银行|杭州|分行. */
export const isBranch = ({ before, after }: NamedHere): boolean =>
  BRANCH_AFTER.test(after) && BANKS_BEFORE.test(before);

/** A counter or service point that bears a town's name is no place that takes part: |乍浦|支行, |广陈|惠农服务站. */
export const isOutlet = ({ after, bare, toponym }: NamedHere): boolean =>
  bare && toponym.readings.every((r) => r.code.length >= TOWN_DIGITS) && OUTLET_AFTER.test(after);

/** A bank that bears the place's name may act anywhere: |嘉兴|银行杭州分行. */
export const isNamesakeBank = ({ after, bare }: NamedHere): boolean => bare && NAMESAKE_BANK.test(after);
