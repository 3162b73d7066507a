/** Several things and as many numbers: 民宿和农家乐分别达到|31家|和|64家, 火灾起数、受伤人数与上年相比分别下降|12%、|8%. */

import { clauseAfter, clauseBefore, sentenceAround } from '#core/figure/reading.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd } from '#core/text/word-across.ts';
import { findNounBefore } from './noun-before.ts';
import type { Surroundings } from './surroundings.ts';

const RESPECTIVELY = quick(
  /^([^，]{4,60}?)(?:(?:与|同|较|比)[^，、]{2,8}(?:相比|期))?分别(?:同比)?(增长|提高|提升|上升|上涨|下降|减少|增加|降低)?(?:达到?|为|有|是|了|约|近|超过?|突破|逾|\s)*(\d[^，]*[、和与及](?:约|近|超过?)?)?$/,
);
const LONGEST = 12;
const JOINT = /[、和与及]/;
const NUMBER = /\d[\d.]*|[一二两三四五六七八九]成/g;

/** 订单与上年相比分别提升25%和35% */
const COMPARED = quick(/相比|比较|同期/);
const PLACE = quick(/^[^，]{1,5}[省市县区镇乡村]$/);

/** Each number's own thing, with its change; '' where there are not as many things as numbers. */
export function nameRespective({ reading, draft }: Surroundings): string {
  const clause = clauseBefore(reading, draft.start);
  if (!clause.includes('分别')) return '';
  const match = RESPECTIVELY.exec(clause.trimEnd());
  if (!match) return '';
  const [, list = '', change = '', told = ''] = match;
  const things = list.split(JOINT);
  const before = countNumbers(told);
  // 慈溪市、余姚市贷款户数分别达到|7.1万户、6.4万户: one thing in two places
  if (things.length < 2 || PLACE.test(things[0]!) || things.some((thing) => COMPARED.test(thing))) return '';
  if (before + 1 + countNumbers(clauseAfter(reading, draft.end)) !== things.length) return '';
  const { noun } = findNounBefore(things[before]!);
  return noun.length >= 2 ? keepEnd(noun, 10) + change : '';
}

/** 分别比上年增长6.3%、14.0%和13.4%, behind the clauses that told of what. */
const OF_FIGURES = quick(
  /^分别((?:[比较]\S{2,6}?|同比|环比)?(?:增长|提高|提升|上升|上涨|下降|减少|增加|降低))(?:了|约|近|超过?|逾)*(\d[^，]*[、和与及](?:约|近|超过?)?)?$/,
);

/** 产值11.1亿元、销售额2.4亿元，分别增长|5%|和|8%|: each number changes the figure in its place. */
export function nameRespectiveChange({ reading, draft, earlier }: Surroundings): string {
  const clause = clauseBefore(reading, draft.start);
  const match = clause.startsWith('分别') ? OF_FIGURES.exec(clause.trimEnd()) : null;
  if (!match) return '';
  const [, change = '', told = ''] = match;
  const before = countNumbers(told);
  const numbers = before + 1 + countNumbers(clauseAfter(reading, draft.end));
  const from = draft.start - clause.length;
  const { start } = sentenceAround(reading, draft.start);
  const changed = earlier
    .filter(({ nature, end }) => nature !== 'change' && start < end && end <= from)
    .slice(-numbers);
  return numbers > 1 && changed.length === numbers
    ? keepEnd(changed[before]!.measure, LONGEST - change.length) + change
    : '';
}

const countNumbers = (text: string): number => text.match(NUMBER)?.length ?? 0;
