/** The measure of a time: what took it, behind it (连续5年|帮扶困难学生就学, 10分钟|就打完药) or before it (首轮合作期|十年). */

import type { Draft } from '#core/figure/draft.ts';
import { clauseAfter, clauseBefore, type Reading, sentenceBefore } from '#core/figure/reading.ts';
import { isFreeTime } from '#core/figure/refiners/is-free-time.ts';
import { NOUN_LIKE_DEEDS, OPENING_VERBS } from '#core/figure/tables/cues-verbs.ts';
import { UNITS } from '#core/figure/units.ts';
import { quick } from '#core/text/quick-pattern.ts';
import type { Surroundings } from './surroundings.ts';
import { topicBefore } from './topic.ts';

const UNIT = UNITS.filter(({ counts, kind }) => counts || kind === 'area' || kind === 'money' || kind === 'mass')
  .map(({ surface }) => surface)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** A count inside the deed: 打完了|30亩|药. */
const COUNTED = quick(
  new RegExp(
    `(?:约|近|超过?)?(?:[\\d.]+|近?[一二两三四五六七八九十百千万亿]{2,})(?:余|多)?[万亿]?(?:余|多)?(?:人(?![员才口民均])|${UNIT})`,
    'g',
  ),
);
const LASTING = quick(/(?:连续|历时|为期|历经|耗时|用时|用|花|需|仅|只|达|长达|约|整整|短短|足足|前后)(?:了)?$/);
/** 从杭州到衢州|只需, 从动议到开工，用了|整整一个月. */
const FROM_TO = quick(
  /从([^，。；从]{2,14})到([^，。；到]{2,8}?)(?:整个过程|全过程|全程|单程)?[，,]?(?:前后|总共|一共|共|只需|仅需|只要|需要|需|最快|约|仅|只|用时|用|花|了|整整|短短|不到|历时)+$/,
);
/** 从县城出发，沿山路开|40分钟，就到了高山村. */
const SET_OUT = quick(/从([^，。；从]{2,10})(?:出发|驱车|开车|乘车)[^。；]{0,16}$/);
const ARRIVED = quick(/^[，,]?(?:就|便|即|可)?(?:到|抵达|到达)(?:了)?([^，。；、]{2,8})/);
/** How the same thing lasted is told again: 以前要三天，如今|20分钟. */
const NOW = quick(/^(?:如今|现在|目前|现|今年|眼下|改造后|通车后|改革后|而今)(?:只要|只需|仅需|需要?|约|不到)*$/);
/** 研发占比连续8年|保持在4%以上. */
const STEADY = quick(/^(?:保持|稳定|稳居|位居|位列|蝉联|居|实现|增长|递增|盈利|获评|入选|荣获|上升|下降|提升|翻)/);
/** 就|打完了|药: a deed that was done in the time. */
const DONE_IN = quick(/^(?:时间)?(?:就能|就可以?|就|便能|便|即可|即|可|能)(?=[^是要有有])/);
const DONE = quick(/[完成好到拢毕达]|办结|发放|审批|到账|下线|解决|赔付|拨付/);
/** 前后花了|不到两天, 我们花|8个月|拓成, 最快|两小时|送到. */
const SPENT = quick(/(?:花(?:了|费了?)?|最快)$/);
const DRIVEN = quick(/(?:开|车程|开车|坐车)(?:约|近)?$/);
/** Since when something runs. */
const RUNNING = quick(/(?:合作|上线|开业|开张|运营|营业|启用|投用|成立|开通|开办|投产)$/);
const ENDING = quick(/(?:期|时间|时长|年限|时限|用时|工期)$/);

const ONLY = quick(/[仅只]$/);
const COMPARED = quick(/[比较][^，。]{1,6}(?=(?:提前|缩短|延长|推迟)$)/);

export function measureDuration({ draft, reading, before, after, clause, told }: Surroundings): string {
  const rest = clauseAfter(reading, draft.end);
  if (isFreeTime(reading.text, draft.start, draft.end)) return FREE_OF_RENT.test(rest) ? '免租期' : '免费期';
  const way = nameWay(draft, reading);
  if (way) return way;
  if (told && NOW.test(clause)) return told.measure;
  // 为期10天|的培训班
  if (/^(?:时间)?的/.test(rest) && after.length >= 2) return after;
  // 做到1分钟签收、2分钟指派
  if (IN_LIST.test(rest) && /^做到|、$/.test(clauseBefore(reading, draft.start))) return rest.slice(0, 2);
  const deed = readDeed(rest);
  const named = (ENDING.test(before.noun) && before.noun.length <= 2 ? before.verb : '') + before.noun;
  const subject = COMPARED.cut(ONLY.cut(LASTING.cut(LASTING.cut(named))));
  if (deed && !ENDING.test(subject)) return deed;
  const running = RUNNING.exec(before.noun || before.verb)?.[0];
  if (running) return running;
  const behind = stripCounts(rest).slice(0, 12);
  const spent = SPENT.test(clause) ? behind || topicBefore(reading, draft.start) : '';
  if (spent) return `${spent.slice(0, 8)}用时`;
  if (DRIVEN.test(clause)) return `${subject.slice(-8)}车程`;
  // 按1天、3天的标准，|限时办理
  if (/^(?:按照?|根据|依照?|依据)$/.test(subject)) return nextClause(draft, reading) || subject;
  const isTopic = subject.length >= 2 && !OPENING_VERBS.has(subject);
  if (/连续$/.test(clause) && isTopic && subject.length >= 4 && STEADY.test(behind))
    return `${(NOUN_LIKE_DEEDS.has(before.verb) ? before.verb : '') + subject}`.slice(-10) + behind.slice(0, 2);
  const lasted = /(?:历时|耗时|为期)$/.exec(clause)?.[0];
  if (lasted && isTopic && !behind) return `${subject.replace(/期$/, '').slice(-8)}${lasted}`;
  if (/(?:连续|历时|为期|历经)$/.test(clause) || !isTopic)
    return behind ? limit(behind, draft) : nextClause(draft, reading) || subject || before.verb;
  const done = /^[^，。、的\d]{2,4}(?=$|、)/.exec(rest)?.[0] ?? '';
  return subject.slice(-8) + (/^(?:压|缩|减|延|降)/.test(done) ? '' : done);
}

const FREE_OF_RENT = quick(/^的?(?:免[^，。]{0,2})?[^，。]{0,2}租/);
const IN_LIST = quick(/^..(?:、[\d一二两三四五六七八九十半]|的)/);

/** From where to where, or from which step to which. */
function nameWay(draft: Draft, reading: Reading): string {
  const before = sentenceBefore(reading, draft.start).slice(-48);
  const path = FROM_TO.exec(before);
  if (path) return `${path[1]!.slice(path[1]!.length > 8 ? 0 : -4).slice(0, 4)}到${path[2]!.slice(0, 4)}用时`;
  const from = SET_OUT.exec(before)?.[1];
  const to = from && ARRIVED.exec(reading.text.slice(draft.end, draft.end + 16))?.[1];
  return to ? `${from.slice(-4)}到${to.slice(-4)}车程` : '';
}

/** 就打完了30亩药 → 打完药用时; 就没了 says nothing. */
function readDeed(rest: string): string {
  const lead = DONE_IN.exec(rest)?.[0];
  if (lead === undefined) return '';
  const deed = stripCounts(rest.slice(lead.length)).replace(/[了得过]/g, '');
  return deed.length >= 2 && DONE.test(deed.slice(0, 4)) ? `${deed.slice(0, 8)}用时` : '';
}

/** 5日内|得到回复 → 得到回复时限. */
const limit = (deed: string, { approx }: Draft): string =>
  approx === 'under' && deed.length <= 6 && OPENING_VERBS.ending(deed) !== '' ? `${deed}时限` : deed;

const stripCounts = (text: string): string =>
  FIGURES.cut(TOGETHER.cut(COUNTED.cut(text.replace(/^(?:时间)?的?|[“”‘’]/g, ''))));
const TOGETHER = quick(/^(?:共|累计|先后)/);
const FIGURES = quick(/(?:在|到|至|为|达|超|过|近|约)*\d.*$/);

/** 历时6年时间，|最终完成780户村民整村集聚. */
function nextClause(draft: Draft, reading: Reading): string {
  const at = draft.end + clauseAfter(reading, draft.end).length;
  return reading.text[at] === '，'
    ? stripCounts(clauseAfter(reading, at + 1))
        .replace(/[、\d].*$/, '')
        .slice(0, 12)
    : '';
}
