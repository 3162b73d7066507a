import { COUNTY_DIGITS } from '#core/division-code.ts';
import { FIRM_AFTER, FIRM_AROUND, NAMESAKE_AFTER } from '#core/place/lexicon-organisations.ts';
import type { Toponym } from '#core/place/toponym.ts';
import type { NamedHere } from './named-here.ts';

/** A firm named after the place is not the place: |嘉兴|中润光学科技股份有限公司, 利和纸品（|嘉善|）有限公司. */
export const isFirm = ({ before, after, bare, toponym }: NamedHere): boolean =>
  isAround(before, after) || (bare && isCountyOrCity(toponym) && FIRM_AFTER.test(after));

/** With its suffix the county is said to be where the firm is: |柯桥区|恒通水务建设有限公司. */
export const isLocalFirm = ({ before, after, bare, toponym }: NamedHere): boolean =>
  !bare && !isAround(before, after) && isCountyOrCity(toponym) && FIRM_AFTER.test(after);

const isAround = (before: string, after: string): boolean =>
  FIRM_AROUND.after.test(after) && FIRM_AROUND.before.test(before);

const isCountyOrCity = ({ readings }: Toponym): boolean => readings.some((r) => r.code.length <= COUNTY_DIGITS);

/** So is a university or a newspaper: |宁波|大学, |绍兴|文理学院. */
export const isNamesake = ({ after, bare, toponym }: NamedHere): boolean =>
  bare && isCountyOrCity(toponym) && NAMESAKE_AFTER.test(after);
