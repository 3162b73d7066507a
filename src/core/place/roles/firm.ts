import { FIRM_AFTER, FIRM_AROUND, NAMESAKE_AFTER } from '#core/place/lexicon-organisations.ts';
import type { NamedHere } from '#core/place/role.ts';

/** A firm named after the place is not the place: |嘉兴|中润光学科技股份有限公司, 利和纸品（|嘉善|）有限公司. */
export function isFirm({ before, after, bare, toponym }: NamedHere): boolean {
  if (FIRM_AROUND.before.test(before) && FIRM_AROUND.after.test(after)) return true;
  const isCountyOrCity = toponym.readings.some((r) => r.code.length <= 6);
  return isCountyOrCity && (bare || FIRM_AFTER.test(after)) && FIRM_AFTER.test(after);
}

/** So is a university or a newspaper: |宁波|大学, |绍兴|文理学院. */
export const isNamesake = ({ after, bare, toponym }: NamedHere): boolean =>
  bare && toponym.readings.some((r) => r.code.length <= 6) && NAMESAKE_AFTER.test(after);
