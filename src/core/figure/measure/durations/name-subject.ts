/** Times named by their subject or by the deed behind them. */

import type { Draft } from '#core/figure/draft.ts';
import type { MeasureRule } from '#core/figure/measure/measure-rule.ts';
import { findNounBefore } from '#core/figure/measure/noun-before.ts';
import { clauseAfter } from '#core/figure/reading.ts';
import { OPENING_VERBS } from '#core/figure/tables/cues-verbs.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd, keepStart } from '#core/text/word-across.ts';
import { behindOf, isTopic, nextClause, subjectOf } from './duration-parts.ts';
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
const COUNTED = quick(/^(?:时间)?[里内就便]*[\u3400-\u9fff]{2}了?[近约超]?\d/);
const OWNED = quick(/(?<=..)的.*$/);

/** |100天|腾退974家企业的神速 → 腾退企业用时; what somebody does for years (连续5年|帮扶30名学生) has no end. */
export const COUNTED_WITHIN: MeasureRule = {
  name: 'so many within',
  read: (around) => {
    if (!COUNTED.test(around.rest) || THROUGHOUT.test(around.clause) || isTopic(subjectOf(around))) return '';
    const deed = OWNED.cut(behindOf(around));
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

/** 连续|5年|帮扶困难学生就学: the deed behind it, or in the next clause. */
export const DEED_BEHIND: MeasureRule = {
  name: 'deed behind',
  read: (around) => {
    const subject = subjectOf(around);
    if (isTopic(subject) && !THROUGHOUT.test(around.clause)) return '';
    const behind = behindOf(around);
    return behind ? limit(behind, around.draft) : nextClause(around) || subject || around.before.verb;
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
