/** What the rules of times ask of a time's surroundings. */

import type { Surroundings } from '#core/figure/measure/surroundings.ts';
import { clauseAfter } from '#core/figure/reading.ts';
import { SCOPE } from '#core/figure/tables/cues-deeds.ts';
import { OPENING_VERBS } from '#core/figure/tables/cues-verbs.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepStart } from '#core/text/word-across.ts';
import { stripCounts } from './strip-counts.ts';

const LASTING = quick(
  /(?:连续|历时|为期|历经|耗时|用时|(?<![利使采应运享])用|花|需|仅|只|达|长达|约|整整|短短|足足|前后)(?:了)?$/,
);
const ENDING = quick(/(?:期|天数|时间|时长|年限|时限|用时|工期)$/);
const ONLY = quick(/[仅只]$|(?<=..)(?:[都也就](?:得|要)?|得要?)$|(?<=系统|平台|机器人|终端|后台|软件|程序)会?在?$/);
const COMPARED = quick(/[比较][^，。]{1,6}(?=(?:提前|缩短|延长|推迟)$)/);

/** Does the noun say by itself that it is a time (合作期, 办理时限)? */
export const isTimeNoun = (noun: string): boolean => ENDING.test(noun);

/** What lasted, before the time: 首轮合作期|长达|十年. */
export function subjectOf({ before: { noun, verb } }: Surroundings): string {
  const named = (noun.length <= 2 && isTimeNoun(noun) ? verb : '') + noun;
  return COMPARED.cut(ONLY.cut(LASTING.cut(LASTING.cut(named))));
}

/** A subject that is no mere verb. */
export const isTopic = (subject: string): boolean =>
  subject.length >= 2 && !OPENING_VERBS.has(subject) && !SCOPE.test(subject);

/** 由原来的12天|缩短到4天: what became of the time is no deed. */
const SHORTENED = quick(/^(?:[压缩减延降]|提速|加快)[^，。]{0,2}[到至为]/);
/** 8分钟|后，消防队员到了门口. */
export const LATER = quick(/^(?:之后|以后|过?后)/);

/** What follows the time in its clause, without counts. */
export const behindOf = ({ rest }: Surroundings): string =>
  SHORTENED.test(rest) ? '' : keepStart(stripCounts(LATER.cut(rest)), 12);

/** 这种膜可用|5年|，每亩多花2000元: the next clause is about something else. */
const LASTS = quick(/(?:可用|能用|可使用|使用|质保|保质|存放|保存)$/);

/** 历时6年时间，|最终完成780户村民整村集聚. */
export function nextClause({ draft, reading, rest, clause }: Surroundings): string {
  if (LASTS.test(clause)) return '';
  const at = draft.end + rest.length;
  return reading.text[at] === '，'
    ? stripCounts(clauseAfter(reading, at + 1))
        .replace(/[、\d].*$/, '')
        .slice(0, 12)
    : '';
}
