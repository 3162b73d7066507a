/** Times named by their subject or by the deed behind them. */

import type { Draft } from '#core/figure/draft.ts';
import type { MeasureRule } from '#core/figure/measure/measure-rule.ts';
import { findNounBefore } from '#core/figure/measure/noun-before.ts';
import { clauseAfter } from '#core/figure/reading.ts';
import { OPENING_VERBS } from '#core/figure/tables/cues-verbs.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd, keepStart } from '#core/text/word-across.ts';
import { behindOf, isTopic, LATER, nextClause, subjectOf } from './duration-parts.ts';
import { stripCounts } from './strip-counts.ts';

const THEN = quick(/^([^，。；]{0,20}?)(?:就|便|即)([^，。；]{2,16})/);
const ASPECT = quick(/^一起|[了着过得]/g);
const COMPANIONS = quick(/^.*[和与及、]/);

/** |不到半个小时|，堵塞的下水道就疏通了 → 下水道疏通用时 */
export const DONE_NEXT: MeasureRule = {
  name: 'done in the next clause',
  read: ({ clause, rest, draft, reading }) => {
    const at = draft.end + rest.length;
    if ((rest !== '' && rest !== '后') || clause.length > 2 || !/，/.test(reading.text[at] ?? '')) return '';
    const then = THEN.exec(clauseAfter(reading, at + 1));
    if (!then) return '';
    const who = COMPANIONS.cut(findNounBefore(stripCounts(then[1]!)).noun);
    const deed = ASPECT.cut(stripCounts(then[2]!));
    return `${who.length <= 6 ? who : ''}${deed.length > 6 ? deed.slice(-4) : deed}用时`;
  },
};

const THROUGHOUT = quick(/(?:连续|历时|为期|历经)$/);
const COUNTED = quick(/^(?:时间)?[里内就便]*[\u3400-\u9fff]{2,7}?了?[近约超]?\d/);
/** 计划|三年内|培育200家: nobody did it yet. */
const PLANNED = quick(/(?:计划|力争|预计|争取|拟|将|目标)(?:用|在)?$/);
const MANNER = quick(/^[里内就便]*(?:安全|紧急|成功|顺利|集中|先后|累计|共)+/);
const OWNED = quick(/(?<=..)的.*$/);

/** |100天|腾退974家企业的神速 → 腾退企业用时; what somebody does for years (连续5年|帮扶30名学生) has no end. */
export const COUNTED_WITHIN: MeasureRule = {
  name: 'so many within',
  read: (around) => {
    if (
      !COUNTED.test(around.rest) ||
      PLANNED.test(around.clause) ||
      THROUGHOUT.test(around.clause) ||
      isTopic(subjectOf(around))
    )
      return '';
    const deed = MANNER.cut(OWNED.cut(behindOf(around)));
    return OPENING_VERBS.startingAt(deed, 0) === '' ? '' : `${keepStart(deed, 8)}用时`;
  },
};

const LASTED = quick(/(?:历时|耗时|为期)$/);

/** 改造工程历时|两年 → 改造工程历时 */
export const LASTED_FOR: MeasureRule = {
  name: 'lasted',
  read: (around) => {
    const lasted = LASTED.exec(around.clause)?.[0];
    const subject = lasted ? subjectOf(around) : '';
    return isTopic(subject) && !behindOf(around) ? keepEnd(subject.replace(/期$/, ''), 8) + lasted : '';
  },
};

const SPENDING = quick(/(?:^|[^利使采应运])(?:利?用|花)了?(?:短短|整整|仅|近)?$/);
const TIME = quick(/^(?:的)?时间，?/);

/** 镇里用|三年|时间办起食堂 → 办起食堂用时 */
export const TIME_SPENT: MeasureRule = {
  name: 'time spent',
  read: (around) => {
    if (!SPENDING.test(around.clause) || !TIME.test(around.rest)) return '';
    const deed = behindOf(around) || nextClause(around);
    return deed ? `${keepStart(deed, 8)}用时` : '';
  },
};

const PASSIVE = quick(/^被/);

const ONLY_THEN = quick(/^才/);

/** 经多道工序，耗时|3小时|才能完成 */
export const TOOK: MeasureRule = {
  name: 'took',
  read: ({ clause, rest }) => (TOOK_WORD.test(clause) && (rest === '' || ONLY_THEN.test(rest)) ? '耗时' : ''),
};
const TOOK_WORD = quick(/^(?:共|总共|全程|约|大约)?(?:耗时|用时)(?:约|近)?$/);

/** 连续|5年|帮扶困难学生就学: the deed behind it, or in the next clause. */
export const DEED_BEHIND: MeasureRule = {
  name: 'deed behind',
  read: (around) => {
    const subject = subjectOf(around);
    if (isTopic(subject) && !THROUGHOUT.test(around.clause)) return '';
    const behind = PASSIVE.cut(behindOf(around));
    const deed = behind || nextClause(around);
    if (deed && LATER.test(around.rest)) return `${keepStart(deed, 8)}用时`;
    return behind ? limit(behind, around.draft) : deed || subject || around.before.verb;
  },
};

/** |5日内|得到回复 → 得到回复时限. */
const limit = (deed: string, { approx }: Draft): string =>
  approx === 'under' && deed.length <= 6 && OPENING_VERBS.ending(deed) !== '' ? `${deed}时限` : deed;

const SHORT_DEED = quick(/^[^，。、的\d]{2,6}(?=$|、)/);
const SHORTENED = quick(/^(?:压|缩|减|延|降)/);

/** 首轮合作期|十年; 医疗费用|2天|到账 → 医疗费用到账 */
export const SUBJECT: MeasureRule = {
  name: 'subject',
  read: (around) => {
    const done = SHORT_DEED.exec(around.rest)?.[0] ?? '';
    return keepEnd(subjectOf(around), 8) + (SHORTENED.test(done) ? '' : done);
  },
};
