/** The measure of a time: what took it, behind it (连续5年|帮扶困难学生就学, 10分钟|就打完药) or before it (首轮合作期|十年). */
import type { Draft } from '#core/figure/draft.ts';
import { clauseAfter, clauseBefore, type Reading } from '#core/figure/reading.ts';
import { OPENING_VERBS } from '#core/figure/tables/cues-verbs.ts';
import type { Surroundings } from './surroundings.ts';
import { topicBefore } from './topic.ts';

const COUNTED =
  /(?:约|近|超|超过)?[\d.]+(?:余|多)?[万亿]?(?:余|多)?(?:名|个|家|户|位|人次|场次|场|次|项|件|起|条|种|座|处|所|辆|元|吨|亩|米|公里|人(?![员才口民均]))?|近?[一二两三四五六七八九十百千万亿]{2,}余?(?:名|个|家|户|位|人次|场|次|项|件|起|条|笔)/g;
const LASTING = /(?:连续|历时|为期|历经|耗时|用时|用|花|需|仅|只|达|长达|约|整整|短短|足足|前后)(?:了)?$/;
/** 从杭州到衢州|只需. */
const FROM_TO = /从([^，。从]{2,8})到([^，。到]{2,8}?)(?:全程|单程)?(?:只需|仅需|只要|需要|需|最快|约|仅|用时)+$/;
/** 就|打完了|药: a deed that was done in the time. */
const DONE_IN = /^(?:时间)?(?:就能|就可以?|就|便能|便|即可|即|可|能)(?=[^是要有有])/;
const DONE = /[完成好到拢毕达]|办结|发放|审批|到账|下线|解决|赔付|拨付/;
/** 前后花了|不到两天, 我们花|8个月|拓成, 最快|两小时|送到. */
const SPENT = /(?:花(?:了|费了?)?|最快)$/;
const DRIVEN = /(?:开|车程|开车|坐车)(?:约|近)?$/;
/** Since when something runs. */
const RUNNING = /^(?:上线|开业|开张|运营|营业|启用|投用|成立|开通|开办|投产)$/;
const ENDING = /(?:期|时间|时长|年限|时限|用时|工期)$/;

export function measureDuration({ draft, reading, before, after, clause }: Surroundings): string {
  const rest = clauseAfter(reading, draft.end);
  const path = FROM_TO.exec(clauseBefore(reading, draft.start));
  if (path) return `${path[1]!.slice(-4)}到${path[2]!.slice(0, 4)}用时`;
  // 为期10天|的培训班
  if (/^(?:时间)?的/.test(rest) && after.length >= 2) return after;
  const deed = readDeed(rest);
  const named = (ENDING.test(before.noun) && before.noun.length <= 2 ? before.verb : '') + before.noun;
  const subject = named
    .replace(LASTING, '')
    .replace(LASTING, '')
    .replace(/[仅只]$/, '');
  if (deed && !ENDING.test(subject)) return deed;
  if (RUNNING.test(before.noun || before.verb)) return before.noun || before.verb;
  const behind = stripCounts(rest).slice(0, 12);
  const spent = SPENT.test(clause) ? behind || topicBefore(reading, draft.start) : '';
  if (spent) return `${spent.slice(0, 8)}用时`;
  if (DRIVEN.test(clause)) return `${subject.slice(-8)}车程`;
  const isTopic = subject.length >= 2 && !OPENING_VERBS.has(subject);
  if (/(?:历时|耗时)$/.test(clause) && isTopic && !behind) return `${subject.slice(-8)}历时`;
  if (/(?:连续|历时|为期|历经)$/.test(clause) || !isTopic)
    return behind ? limit(behind, draft) : nextClause(draft, reading) || subject || before.verb;
  const done = /^[^，。、的\d]{2,4}(?=$|、)/.exec(rest)?.[0] ?? '';
  return subject.slice(-8) + (/^(?:压|缩|减|延|降)/.test(done) ? '' : done);
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
  text
    .replace(/^(?:时间)?的?|[“”‘’]/g, '')
    .replace(COUNTED, '')
    .replace(/^(?:共|累计|先后)/, '');

/** 历时6年时间，|最终完成780户村民整村集聚. */
function nextClause(draft: Draft, reading: Reading): string {
  const at = draft.end + clauseAfter(reading, draft.end).length;
  return reading.text[at] === '，'
    ? stripCounts(clauseAfter(reading, at + 1))
        .replace(/[、\d].*$/, '')
        .slice(0, 12)
    : '';
}
