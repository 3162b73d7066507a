/** Leaves out ordinals, ranks and editions: 第三届, 前30名, 二期工程, 三年级; 首批5个项目 stays. */

import type { Drop } from '#core/figure/draft.ts';
import { isFreeTime } from '#core/figure/is-free-time.ts';
import type { Span } from '#core/model.ts';
import { quick } from '#core/text/quick-pattern.ts';

const BEFORE = quick(
  /第\s?$|(?<![以之目日年月天周午提跟面])前$|(?:排名|名列|位列|位居|排在|(?<![安编])排)(?:第|前)?$|(?:星期|礼拜|周|十)$|[一二三四五六七八九十]届$/,
);
/** 排队要排|两个小时 is no rank. */
const QUEUE = quick(/排$/);
const MOVED = quick(/(?:上升|前进|前移|跃升|提升|下降|后退|下滑|晋升)了?$/);
/** 一期, 二期 are phases where no count of issues is meant. */
const PHASE = quick(/^(?:工程|项目|建设|厂房|地块|用地|改造|开工|竣工|投产|已|正|将|的)/);
/** Water is graded from one to five: 水质达到三类以上, 三类及以上水质占比. */
const WATER_BEFORE = quick(/水[质体域]?[^，。；]{0,10}$/);
const WATER_BEHIND = quick(/^类(?:及以上|以上)?水/);
const BEHIND = quick(/^[级届]|^位(?=的|[，。])/);

export const dropOrdinal: Drop = ({ unit, kind, number, script, end, rule, counts }, { text }) => {
  if (rule === 'multiple') return false;
  const before = text.slice(Math.max(0, number.start - 4), number.start);
  if (kind === 'duration' && QUEUE.test(before)) return false;
  if (BEFORE.test(before) && !isFreeTime(text, number.start, end)) return true;
  // 排名比上年上升|3位
  if (text[number.end] === '位' && MOVED.test(before)) return true;
  // 二次创业, 二批: a count would be 两
  if (counts && text.slice(number.start, number.end) === '二') return true;
  if (unit === '期' && script === 'chinese' && PHASE.test(text.slice(end, end + 4))) return true;
  if (unit === '类' && script === 'chinese' && isGradeOfWater(text, number)) return true;
  return BEHIND.test(text.slice(end, end + 2));
};

const isGradeOfWater = (text: string, { start, end }: Span): boolean =>
  WATER_BEHIND.test(text.slice(end, end + 6)) || WATER_BEFORE.test(text.slice(Math.max(0, start - 14), start));
