/** A large number without measure word, told by what stands beside it: 5万多农民, 惠及农户30余万, 用信6300万, 28万养老钱. */

import { type Draft, draftOf, type Recogniser } from '#core/figure/draft.ts';
import { findUnit } from '#core/figure/find-unit.ts';
import { EARNING_BEFORE, MONEY_AFTER, MONEY_BEFORE } from '#core/figure/tables/cues-money.ts';
import { endsWithPeople, HOUSEHOLDS_BEFORE, startsWithPeople } from '#core/figure/tables/cues-people.ts';
import type { Numeral } from '#core/text/numeral.ts';
import { quick } from '#core/text/quick-pattern.ts';

export const recogniseBareNumber: Recogniser = ({ text, numerals }) => {
  const drafts: Draft[] = [];
  for (const numeral of numerals) {
    if (numeral.value < 100 || findUnit(text, numeral.end)) continue;
    const name = readUnit(text, numeral);
    if (name) drafts.push(draftOf('bare-number', numeral, findUnit(name, 0)!, numeral.end));
  }
  return drafts;
};

function readUnit(text: string, numeral: Numeral): '人' | '户' | '元' | '次' | '人次' | null {
  const printed = text.slice(numeral.start, numeral.end);
  const large = LARGE.test(printed);
  if (!large && !numeral.loose) return null;
  const after = text.slice(numeral.end, numeral.end + 14);
  if (startsWithPeople(after)) return '人';
  if (!large) return null;
  if (POPULATION.test(text.slice(Math.max(0, numeral.start - 16), numeral.start))) return '人';
  const colloquial = COLLOQUIAL.test(printed);
  const before = text.slice(Math.max(0, numeral.start - 10), numeral.start);
  const last = after === '' || LAST.test(after);
  if (last && HOUSEHOLDS_BEFORE.test(before)) return '户';
  if (last && (endsWithPeople(before) || PEOPLE_OF.test(before))) return '人';
  if (colloquial && last && PAY_BEFORE.test(before)) return '元';
  if (VISITS.test(before)) return '人次';
  if (VIEWS.test(before) && numeral.value >= 10_000) return '次';
  if (numeral.value < 10_000 || (numeral.bare && !REACHED.test(before))) return null;
  const money = MONEY_BEFORE.test(before) || MONEY_AFTER.test(after) || (last && EARNING_BEFORE.test(before));
  return money ? '元' : null;
}

const LARGE = quick(/[万亿千百]/);
/** Nothing is counted behind it. */
const LAST = quick(/^(?:[，。；、！？”+＋\n]|以上|左右)/);
const REACHED = quick(/[破超过近达]$/);
/** A sum as it is spoken: 三千八, 三千五六, 两万三. */
const COLLOQUIAL = quick(/[百千万][一二两三四五六七八九]{1,2}$/);
/** 人均三千八, 一个月能拿三千五六. */
const PAY_BEFORE = quick(
  /(?:[人户亩月年日村]均|每[人户月年天亩]|月薪|年薪|工资|收入|租金|均价|价格|[拿挣赚卖花领分掏])(?:能|可|到|出|了|也|就|有|近|约|超过?|达到?)*$/,
);
/** 人口从|9万|激增至|14万. */
const POPULATION = quick(/人口(?:数量?|总数|规模)?(?:[从由](?:[\d.]+[百千万]?[余多]?)?)?[^，。；、\d的]{0,4}$/);
/** 阅读量10万+. */
const VIEWS = quick(
  /(?:阅读|浏览|点击|播放|点赞|观看|转发|曝光|下载)(?:量|数)(?:已|就|也|均|都|达到?|超过?|突破|破|近|约|逾|了)*$/,
);

/** 接待总人次为|9.84亿. */
const VISITS = quick(/人次数?(?:总数)?(?:已|就|也|均|达|为|是|超过?|突破|破|近|约|逾|到|了)+$/);

/** 来参观的人|少说也有70万. */
const PEOPLE_OF = quick(/的人数?(?:[少至]?[说少多]?[也就]?|每[年月天])(?:有|达|超过?|近|约|逾)?$/);
