/** The measure of a time: what took it, behind it (连续5年|帮扶困难学生就学) or before it (首轮合作期|十年). */
import type { Draft } from '#core/figure/draft.ts';
import { clauseAfter, type Reading } from '#core/figure/reading.ts';
import { OBJECT_VERBS } from '#core/figure/tables/cues-verbs.ts';
import type { Surroundings } from './find-measure.ts';

const COUNTED =
  /(?:约|近|超|超过)?[\d.]+(?:余|多)?[万亿]?(?:余|多)?(?:名|个|家|户|位|人次|场次|场|次|项|件|起|条|种|座|处|所|辆|元|吨|亩)?/g;
const LASTING = /(?:连续|历时|为期|历经|耗时|用时|用|花|需|仅|只|达|长达|约)(?:了)?$/;

export function measureDuration({ draft, reading, before, after, clause }: Surroundings): string {
  const rest = clauseAfter(reading, draft.end);
  // 为期10天|的培训班
  if (/^(?:时间)?的/.test(rest) && after.length >= 2) return after;
  const behind = rest
    .replace(/^(?:时间)?的?|[“”‘’]/g, '')
    .replace(COUNTED, '')
    .replace(/^(?:共|累计|先后)/, '');
  const noun = before.noun.replace(LASTING, '').replace(/[仅只]$/, '');
  if (/(?:连续|历时|为期|历经)$/.test(clause) || noun.length < 2 || OBJECT_VERBS.includes(noun))
    return behind.slice(0, 12) || nextClause(draft, reading) || noun || before.verb;
  const done = /^[^，。、的\d]{2,4}(?=$|、)/.exec(rest)?.[0] ?? '';
  return noun.slice(-8) + (/^(?:压|缩|减|延|降)/.test(done) ? '' : done);
}

/** 历时6年时间，|最终完成780户村民整村集聚. */
function nextClause(draft: Draft, reading: Reading): string {
  const at = draft.end + clauseAfter(reading, draft.end).length;
  return reading.text[at] === '，'
    ? clauseAfter(reading, at + 1)
        .replace(COUNTED, '')
        .slice(0, 12)
    : '';
}
