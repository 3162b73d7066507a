/** The measure of a change: 工业总产值同比增长24.94%, 比去年增加近800亩 (of what was told before). */

import type { ArticleReading } from '#core/figure/reading.ts';
import { VALUED_HEAD } from '#core/figure/tables/cues-heads.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd } from '#core/text/word-across.ts';
import { findNounBefore } from './noun-before.ts';
import type { Surroundings, Told } from './surroundings.ts';
import { nounOf, topicBefore } from './topic.ts';

const LONGEST = 12;
/** More than at another time. */
const COMPARATIVE = /(?<=^[比较].{2,6})(?:[多好]|(?<!提)高)$/;
const CHANGE = quick(
  /((?:(?:比|较|与)(?:去年|上年|上月|往年|年初|此前|原来|以往|以前|过去|从前|同期|前年|[12]\d{3}年(?:[一二三四]季度|[上下]半年|\d{1,2}月份?)?|[一两二三四五六七八九十]年前)(?:同期)?(?:相比)?)?(?:同比|环比|分别|逆势|实际|名义|平均|年均|净|均|再|又|已)*(?:同比|环比|增长|增加|提升|提高|上升|上涨|下降|减少|降低|增幅|降幅|减幅|涨幅|跌幅|缩短|压缩|节省|[涨跌](?=了|$)|(?<=[比较][^，。]{1,8})[高低多少贵重快长好](?=了|出|$)|(?<=[比较][^，。]{1,8})便宜))(?:了|出|约|近|超过?|逾|达|为|至少)*$/,
);

export function measureChange({ clause, after, reading, draft, told }: Surroundings): string {
  const change = CHANGE.exec(clause);
  if (!change || (after.length >= 2 && draft.counts)) return '';
  // 一个月能为家里增加|三四千元|收入
  if (draft.kind === 'money' && after.length === 2 && VALUED_HEAD.test(after)) return change[1]!.slice(-2) + after;
  const subject = findNounBefore(clause.slice(0, change.index));
  // 比常年偏|多三成: nothing but what it is compared with
  const compared = /^[比较与]/.test(subject.noun) ? subject.noun : '';
  const printed = change[1]!.replace(/分别|已|[比较与].年前|(?<![平年])均/g, '');
  // 订单比去年|多了|三成, 生意比以前|好了|两成
  const words = compared + (draft.kind === 'percent' ? printed.replace(COMPARATIVE, '增长') : printed);
  const named = subject.verb && subject.noun.length <= 4 ? subject.verb + subject.noun : subject.noun;
  const topic = named.length >= 2 && !compared ? named : ownTopic(told, reading, draft.start);
  if (!topic) return draft.kind === 'percent' || /[年月期]/.test(words) ? words : '';
  const brief = topic.length + words.length > LONGEST ? words.replace(SINCE_WHEN, '') : words;
  return shorten(topic, LONGEST - brief.length) + brief;
}

/** 比2019年一季度|增长 */
const SINCE_WHEN =
  /^(?:.*(?:同比|环比|去年|上年|年初)(?:同期)?|[比较与][12]\d{3}年(?:[一二三四]季度|[上下]半年|\d{1,2}月份?)?(?:同期)?(?:相比)?)/;

const CHANGE_BEHIND = quick(
  /^(?:[、和][\d.]+%)*的(?:快速|较快|高速|大幅|平均|年均|同比|稳步)?(增长|提升|下降|增幅|降幅|涨幅|增速)/,
);

/** 产值实现|6.5%|的较快增长 → 产值增长 */
export function measureChangeBehind({ draft, rest, before: { noun, subject } }: Surroundings): string {
  const change = draft.kind === 'percent' ? CHANGE_BEHIND.exec(rest)?.[1] : undefined;
  const topic = noun || (subject ?? '');
  return change && topic.length >= 2 ? keepEnd(topic, LONGEST - change.length) + change : '';
}

/** Whose it is goes before what it is: 全区|规上工业增加值. */
const WHOSE = /^(?:全[省市县区镇村国]|城镇|农村|城乡|我[省市县区镇]|[省市县区镇]级?)(?=.{4})/;

const shorten = (topic: string, longest: number): string =>
  keepEnd(topic.length > longest ? topic.replace(WHOSE, '') : topic, longest);

/** Said in passing: how it is reckoned, how it ranks (连续九年保持全市首位). */
const REMARKED = quick(
  /^，(?:(?:按|剔除|扣除)[^，。]{0,10}(?:计算|因素|口径|价格|后)|[^，。]{0,12}(?:居|列|保持|排名?|蝉联)[^，。]{0,8}(?:第[一二三四五\d]+|首位|榜首|前列|前茅))，/,
);

/** Of what was told in the clause before, else of what that clause is about: 转移性收入和财产净收入稳步提升，分别|增长. */
function ownTopic(told: Told | null, reading: ArticleReading, at: number): string {
  const clausesBetween = told ? reading.text.slice(told.end, at).split(/[，；]/).length - 1 : 0;
  const fromTold = told ? CHANGE.cut(nounOf(told.measure)) : '';
  return clausesBetween === 1 || (clausesBetween === 2 && REMARKED.test(reading.text.slice(told!.end, at)))
    ? fromTold
    : topicBefore(reading, at) || fromTold;
}
