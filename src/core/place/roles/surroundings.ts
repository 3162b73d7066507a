import { SEAT_AFTER } from '#core/place/lexicon-organisations.ts';
import {
  COMPARISON_BEFORE,
  FEATURE_AFTER,
  ORIGIN_AFTER,
  ORIGIN_BEFORE,
  PRODUCT_AFTER,
  RANKING_ADVERB,
  RANKING_AFTER,
  RANKING_BEFORE,
  STUDY_AFTER,
  TRAVEL_BEFORE,
  VISIT_BEFORE,
} from '#core/place/lexicon-roles.ts';
import type { NamedHere } from '#core/place/role.ts';

/** Roles that the words directly before or behind a name tell. */

/** |南湖|大道, |杭州|湾. */
export const isFeature = ({ after, bare }: NamedHere): boolean => bare && FEATURE_AFTER.test(after);

/** |良渚|遗址: known far beyond the place, and no scene by itself. */
export const isHeritage = ({ after, bare }: NamedHere): boolean =>
  bare && /^(?:遗址|文化|古城|精神|经验|模式)/.test(after);

/** |西湖|龙井. */
export const isProduct = ({ after, bare }: NamedHere): boolean => bare && PRODUCT_AFTER.test(after);

/** 来自|绍兴|的…, |海宁|籍. */
export const isOrigin = ({ before, after, bare }: NamedHere): boolean =>
  ORIGIN_BEFORE.test(before) || (bare && ORIGIN_AFTER.test(after)) || /^籍/.test(after);

/** 赴|德清|考察学习. */
export const isStudyGoal = ({ before, after }: NamedHere): boolean =>
  VISIT_BEFORE.test(before) && STUDY_AFTER.test(after);

/** 远赴|青田|救援. */
export const isTravelGoal = ({ before }: NamedHere): boolean => TRAVEL_BEFORE.test(before);

/** 不同于|乌镇. */
export const isCompared = ({ before }: NamedHere): boolean => COMPARISON_BEFORE.test(before);

/** |嘉兴市|首个, 居|嘉兴市|第一. */
export const isFrame = ({ before, after, toponym }: NamedHere): boolean =>
  toponym.readings.some((r) => r.code.length <= 6) &&
  (RANKING_AFTER.test(after) || RANKING_BEFORE.test(before) || (before.endsWith('在') && RANKING_ADVERB.test(after)));

/** |海宁市|公安局. */
export const isSeat = ({ after }: NamedHere): boolean => SEAT_AFTER.test(after);
