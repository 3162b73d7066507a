/** Two things and their two numbers: 规上企业和高新技术企业分别达到|156家|和|489家. */

import { clauseBefore } from '#core/figure/reading.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd } from '#core/text/word-across.ts';
import { findNounBefore } from './noun-before.ts';
import type { Surroundings } from './surroundings.ts';

const RESPECTIVELY = quick(
  /^([^、，和与及]{2,20})[、和与及]([^、，和与及]{2,12}?)分别(?:同比)?(增长|提高|提升|上升|上涨|下降|减少|增加|降低)?(?:达到?|为|有|是|了|约|近|超过?|突破|逾)*(\d[^、，和与及]*[、和与及](?:约|近|超过?)?)?$/,
);

/** 订单与上年相比分别提升25%和35% */
const COMPARED = quick(/相比|比较|同期/);
const PLACE = quick(/^[^，]{1,5}[省市县区镇乡村]$/);

/** Each number's own thing, with its change; '' where no two are told so. */
export function nameRespective({ reading, draft }: Surroundings): string {
  const clause = clauseBefore(reading, draft.start);
  if (!clause.includes('分别')) return '';
  const match = RESPECTIVELY.exec(clause);
  // 慈溪市、余姚市贷款户数分别达到|7.1万户、6.4万户: one thing in two places
  if (!match || PLACE.test(match[1]!) || COMPARED.test(match[2]!)) return '';
  const [, first, second, change = '', told] = match;
  const { noun } = findNounBefore(told === undefined ? first! : second!);
  return noun.length >= 2 ? keepEnd(noun, 10) + change : '';
}
