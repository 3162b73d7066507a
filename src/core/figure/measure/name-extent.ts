/** The measure of a length: whose length, height or depth it is (大楼高|88米 → 大楼高度). */

import { clauseAfter } from '#core/figure/reading.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepStart } from '#core/text/word-across.ts';
import { findNounBefore } from './noun-before.ts';
import type { Surroundings } from './surroundings.ts';
import { topicBefore, topicOf } from './topic.ts';

/** 大楼高|88米. */
const SIZE = quick(/(?<![全总身最提升延增拓加周，])([长宽高深厚])(?:度)?(?:达|约|近|为|有|超过?|不[过足到])*$/);
/** 海拔|2800米; 一条长|22米、宽5米的跑道 → 跑道长度. */
const EXTENT = quick(/(?:海拔|水深|落差|坡度|深度|宽度|厚度|直径|车程|高差|周长)$/);
const OF_EXTENT = quick(/^([长宽高深厚])的/);
/** 诊疗车已行驶|2.3万公里 */
const DRIVEN = quick(/(?:行驶|骑行|运行|航行|飞行)$/);
const ONE = quick(/^一?[条座个片栋](?=..)/);
const BARE = quick(/^(?:一?[条座个根栋块])?[长宽高深厚]$/);
const EXTENDED = quick(
  /^(?:[、，]?[长宽高深厚]?[约近超]?[\d.]+(?:余|多)?(?:公里|厘米|毫米|米))*的([^，。；、的\d]{2,8})/,
);

/** 木船船长20多米|、宽|5米|、高|13米. */
const NEXT = quick(/^、([长宽高深厚])度?[达约近为]?$/);
const WEIGHT = quick(/^重(?:达|约|近)?$/);
const OF_SIZE = quick(/(?<=..)[长宽高深厚]度$/);

/** '' where nothing tells of an extent. */
export function nameExtent(around: Surroundings): string {
  const { draft, reading, clause, before } = around;
  const rest = clauseAfter(reading, draft.end);
  const { noun } = before;
  // 最大的一支高2.2米，重|480公斤
  if (WEIGHT.test(clause) && around.told && OF_SIZE.test(around.told.measure))
    return `${OF_SIZE.cut(around.told.measure)}重量`;
  const size = draft.kind === 'other' && !EXTENDED.test(rest) ? SIZE.exec(clause) : null;
  const whose = size ? findNounBefore(clause.slice(0, size.index)).noun : '';
  if (size && whose.length >= 2) return `${whose}${size[1]}度`;
  // 有条小吃街，长不过|400米
  const topic = size && size.index === 0 ? ONE.cut(topicBefore(reading, draft.start)) : '';
  if (topic.length >= 2) return `${topic}${size![1]}度`;
  if (EXTENT.test(noun)) return noun;
  const next = EXTENDED.test(rest) ? undefined : NEXT.exec(clause)?.[1];
  if (next && around.told && OF_SIZE.test(around.told.measure)) return `${OF_SIZE.cut(around.told.measure)}${next}度`;
  // |六公里|长的管线
  const long = draft.kind === 'other' && around.after.length >= 2 ? OF_EXTENT.exec(rest)?.[1] : undefined;
  if (long) return `${keepStart(around.after, 8)}${long}度`;
  if (DRIVEN.test(noun || before.verb) && draft.unit === '公里') return `${noun || before.verb}里程`;
  if (BARE.test(noun)) return nameListed(noun, rest);
  // 拓成|12米|宽
  const extent = draft.kind === 'other' ? /^[宽长高深厚](?=$|、)/.exec(rest)?.[0] : undefined;
  return extent ? `${noun || before.verb || topicOf(around)}${extent}度` : '';
}

function nameListed(noun: string, rest: string): string {
  const what = EXTENDED.exec(rest)?.[1] ?? '';
  return what ? `${what.replace(/(?:[能可已将在从把被有是].*)$/, '')}${noun.slice(-1)}度` : noun;
}
