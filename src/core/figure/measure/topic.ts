/** Borrows words from what was told before. */

import { type ArticleReading, clauseBefore } from '#core/figure/reading.ts';
import { NOUN_LIKE_DEEDS, OPENING_VERBS } from '#core/figure/tables/cues-verbs.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd } from '#core/text/word-across.ts';
import { findNounBefore } from './noun-before.ts';
import type { Surroundings } from './surroundings.ts';

/** 生产|总值, 贷款|余额: one noun. */
const NO_VERB = quick(/^(?:生产总值|贷款(?:余额|总额|金额|利率|户数|总量))/);

/** The verb that opens a measure: 收集企业问题 → 收集. */
export function verbOf(measure: string): string {
  return OPENING_VERBS.startingAt(
    measure,
    0,
    (verb) => measure.length - verb.length >= 2 && !'区业'.includes(measure[verb.length]!) && !NO_VERB.test(measure),
  );
}

/** The noun of a measure, without its verb: 收集企业问题 → 企业问题. */
export function nounOf(measure: string): string {
  return measure.slice(verbOf(measure).length);
}

/** The deed is told once: 受理调解申请105.9万件，调解成功|78.7万件; 要求开展企业走访，共走访|3200家次; 发放大户补贴，补贴|4000万元. */
export function withDeed(deed: string, topic: string): string {
  if (topic.startsWith(deed) || (topic.endsWith(deed) && NOUN_LIKE_DEEDS.has(deed))) return topic;
  return topic.endsWith(deed) ? deed + topic.slice(0, -deed.length) : deed + topic;
}

/** 学生二十余人 is told already. */
const HOLDS_COUNT = quick(/\d|[一二两三四五六七八九十百千万]{2,}[余多]?[人名户家个]/);

/** 讲师团的|队伍: so short a noun says little alone. */
const SHORT_OWNER = quick(/^[^的]{2,5}的..$/);
/** 半个月|时间，5万件就能发出: a time is no topic. */
const TIME = quick(/(?:时间|时候|以来|之后|[天月年]内?)$/);
/** 烧少了又没味道，|8元|就能吃饱; 水槽断了氧: what tells a story is no topic. */
const TELLS = quick(/.[了着过是](?!$)|[一二两三四五六七八九十]+[次场趟回]$/);
/** 印了一本|办事手册|，发出5000册: the thing that was made, with its measure word. */
const TOLD_THING = quick(/了一?[本个只套条张把件份台盒瓶袋箱块杯盏款种批]([^，。了着过是的\d]{2,8})$/);
const STATE = quick(/(?<=..)(?:也|都|还|已|正|就|却)?(?:越来越|日益|逐渐|逐年|不断|更加?|很|十分|非常)[^，。]{1,4}$/);
/** 赔款|全部到账. */
const DONE_WITH = quick(/(?<=..)(?:已经?|全部|均|都|陆续|先后|也)+(?:到账|到位|结清|兑现|发放到位|办结)$/);
const REMARK = quick(/^(?:按|剔除|扣除)[^，。]{0,10}(?:计算|因素|口径|价格|后)$/);

/** The noun that the clause before ends with: 像这样的绿色工业园区，要建成|50个 → 绿色工业园区. */
export function topicBefore(reading: ArticleReading, at: number): string {
  const clause = clauseBefore(reading, at);
  const end = at - clause.length - 1;
  if (end <= 0 || !/，/.test(reading.text[end] ?? '')) return '';
  const before = clauseBefore(reading, end);
  // 地区生产总值3105亿元，按可比价格计算，同比增长|5.3%
  if (REMARK.test(before)) return topicBefore(reading, end);
  // 讲师团的队伍|也越来越大，从最初的7人
  const { noun } = findNounBefore(DONE_WITH.cut(STATE.cut(before)));
  const thing = TOLD_THING.exec(noun)?.[1];
  if (thing) return thing;
  return HOLDS_COUNT.test(noun) || TIME.test(noun) || TELLS.test(noun)
    ? ''
    : SHORT_OWNER.test(noun)
      ? noun.replace('的', '')
      : keepEnd(noun.replace(/^.*的(?=..)/, ''), 8);
}

const HEAD = quick(/^([^，。从自由于在每是有把被用的了\d“”]{2,8}?)(?=从|自|由|在|每|是|有|用|已|要|为)/);

/** The subject of the clause before, where its end names nothing: 夜谈会|从去年3月开到现在，已经开了47场. */
export function subjectBefore(reading: ArticleReading, at: number): string {
  const clause = clauseBefore(reading, at);
  const end = at - clause.length - 1;
  return reading.text[end] === '，' ? (HEAD.exec(clauseBefore(reading, end))?.[1] ?? '') : '';
}

/** What the amount is of, from the figure before it or the clause before it. */
export function topicOf({ told, reading, draft }: Surroundings): string {
  if (told) return verbOf(told.measure) || nounOf(told.measure).slice(0, 8);
  return topicBefore(reading, draft.start);
}
