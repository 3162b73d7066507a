import { COUNTY_DIGITS } from '#core/division-code.ts';
import { SEAT_AFTER } from '#core/place/lexicon-organisations.ts';
import {
  COMPARISON_BEFORE,
  FEATURE_AFTER,
  FOLLOWER_AFTER,
  FOR_OTHERS_AFTER,
  FOR_OTHERS_BEFORE,
  LEAVES_BEFORE,
  NEIGHBOUR_AFTER,
  NEIGHBOUR_BEFORE,
  OFFICE_AFTER,
  ORIGIN_AFTER,
  ORIGIN_BEFORE,
  PRODUCT_AFTER,
  RANKING_ADVERB,
  RANKING_AFTER,
  RANKING_BEFORE,
  SOURCE_AFTER,
  SPREAD_BEFORE,
  STUDY_AFTER,
  TEAM_AFTER,
  TRAVEL_BEFORE,
  VISIT_BEFORE,
  VISITORS_AFTER,
  WORK_AWAY_AFTER,
} from '#core/place/lexicon-roles.ts';
import type { NamedHere } from './named-here.ts';

/** Roles that the words directly before or behind a name tell. */

/** |南湖|大道, |杭州|湾. */
export const isFeature = ({ after, bare }: NamedHere): boolean => bare && FEATURE_AFTER.test(after);

/** |良渚|遗址, |余村|大景区: known far beyond the place, and no scene by itself. */
export const isHeritage = ({ after, bare }: NamedHere): boolean =>
  (bare && /^(?:遗址|文化|古城|精神|经验|模式|景区|旅游度假区)/.test(after)) || /^(?:经验|模式|大景区)/.test(after);

/** |西湖|龙井. */
export const isProduct = ({ after, bare }: NamedHere): boolean => bare && PRODUCT_AFTER.test(after);

/** 来自|绍兴|的…, |海宁|籍, 奉化、|西店|等地的游客. */
export const isOrigin = ({ beforeList, after, bare }: NamedHere): boolean =>
  ORIGIN_BEFORE.test(beforeList) ||
  (bare && ORIGIN_AFTER.test(after)) ||
  /^籍/.test(after) ||
  VISITORS_AFTER.test(after);

/** 来自|彭家村|、民合村等8支队伍. */
export const isTeam = ({ beforeList, after }: NamedHere): boolean =>
  beforeList.endsWith('来自') && TEAM_AFTER.test(after);

/** 从|奉化|引来桃苗. */
export const isSource = ({ beforeList, after }: NamedHere): boolean =>
  /[从自由]$/.test(beforeList) && SOURCE_AFTER.test(after);

/** 赴|德清|考察学习, 前往安吉、|遂昌|考察. */
export const isStudyGoal = ({ beforeList, after }: NamedHere): boolean =>
  VISIT_BEFORE.test(beforeList) && STUDY_AFTER.test(after);

/** 远赴|青田|救援, 销往舟山、|象山|等地, 去|温州|打工. */
export const isTravelGoal = ({ beforeList, after }: NamedHere): boolean =>
  TRAVEL_BEFORE.test(beforeList) || (LEAVES_BEFORE.test(beforeList) && WORK_AWAY_AFTER.test(after));

/** |台州市|《政府工作报告》. */
export const isDocument = ({ after }: NamedHere): boolean => after.startsWith('《');

/** |台州市|副市长…: the office, not yet the scene. */
export const isOffice = ({ after, toponym }: NamedHere): boolean =>
  toponym.readings.some((r) => r.code.length <= COUNTY_DIGITS) && OFFICE_AFTER.test(after);

/** 西与|海宁县|接壤, 东临|新星村|, 带动周边的|石路村|. */
export const isNeighbour = ({ beforeList, after }: NamedHere): boolean =>
  NEIGHBOUR_BEFORE.test(beforeList) || NEIGHBOUR_AFTER.test(after);

/** |濮院镇|的企业主来参观, 推广到|新埭. */
export const isFollower = ({ beforeList, after }: NamedHere): boolean =>
  SPREAD_BEFORE.test(beforeList) ||
  FOLLOWER_AFTER.test(after) ||
  (FOR_OTHERS_BEFORE.test(beforeList) && FOR_OTHERS_AFTER.test(after));

/** 不同于|乌镇. */
export const isCompared = ({ before }: NamedHere): boolean => COMPARISON_BEFORE.test(before);

/** |嘉兴市|首个, 居|嘉兴市|第一. */
export const isFrame = ({ before, after, toponym }: NamedHere): boolean =>
  toponym.readings.some((r) => r.code.length <= COUNTY_DIGITS) &&
  (RANKING_AFTER.test(after) || RANKING_BEFORE.test(before) || (before.endsWith('在') && RANKING_ADVERB.test(after)));

/** |海宁市|公安局. */
export const isSeat = ({ after }: NamedHere): boolean => SEAT_AFTER.test(after);
