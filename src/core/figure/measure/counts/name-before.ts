/** Counts named by the noun before the number. */

import { type MeasureRule, nounBefore } from '#core/figure/measure/measure-rule.ts';
import type { Surroundings } from '#core/figure/measure/surroundings.ts';
import { nounOf } from '#core/figure/measure/topic.ts';
import { type ArticleReading, sentenceBefore } from '#core/figure/reading.ts';
import { EMPTY_VERBS, SCOPE, SETTLEMENT } from '#core/figure/tables/cues-deeds.ts';
import { VAGUE_COUNT } from '#core/figure/tables/cues-heads.ts';
import { OPENING_VERBS } from '#core/figure/tables/cues-verbs.ts';
import { countUpTo } from '#core/text/count-up-to.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepEnd } from '#core/text/word-across.ts';
import { verbOfList } from './verb-of-list.ts';

/** Does a place of that name end right there? */
function endsInPlace({ placesByEnd }: ArticleReading, at: number, name: string): boolean {
  for (let i = countUpTo(placesByEnd, ({ end }) => end <= at) - 1; placesByEnd[i]?.end === at; i--)
    if (placesByEnd[i]!.surface === name) return true;
  return false;
}

/** A noun that is no verb, no 总数 and no 全镇. */
export function isNamedBefore({ before: { noun, verb }, told, draft, reading }: Surroundings): boolean {
  // 对白鹤村|86户|走访: a place is what the counted are in
  if (told?.unit !== draft.unit && endsInPlace(reading, draft.start, noun)) return false;
  if ((draft.unit === '户' || draft.kind === 'people') && SETTLEMENT.test(noun)) return false;
  const isNoun = noun.length >= 2 && ((verb !== '' && !EMPTY_VERBS.has(verb)) || !OPENING_VERBS.has(noun));
  return isNoun && !VAGUE_COUNT.test(noun) && !SCOPE.test(noun);
}

/** 村民23户、|8户: the same once more. */
export const TOLD_AGAIN: MeasureRule = {
  name: 'told before',
  read: ({ told, draft, clause }) => (told !== null && told.unit === draft.unit && clause === '' ? told.measure : ''),
};

/** 共29个项目，其中平湖8个、|海宁|6个 → 海宁项目 */
export const PART_IN_PLACE: MeasureRule = {
  name: 'part in a place',
  read: ({ told, draft, reading: { placesByEnd }, before }) => {
    if (!told || told.unit !== draft.unit) return '';
    const at = countUpTo(placesByEnd, ({ end }) => end <= draft.start) - 1;
    const place = placesByEnd[at];
    if (place?.end !== draft.start || before.noun !== place.surface) return '';
    const last = placesByEnd[at - 1]?.surface;
    const what = last && told.measure.startsWith(last) ? told.measure.slice(last.length) : nounOf(told.measure);
    return place.surface + keepEnd(what, 8);
  },
  beside: nounBefore,
};

const SUCH = quick(/(?:这样|这般)的([^，。；、的\d]{2,8})，[^，。；\d]{0,12}$/);

/** 像这样的驿站，街道建了|13个| → 驿站 */
export const SUCH_AS_TOLD: MeasureRule = {
  name: 'such as told before',
  read: ({ after, draft, reading }) =>
    after === '' ? (SUCH.exec(sentenceBefore(reading, draft.start).slice(-32))?.[1] ?? '') : '',
};

/** 走访|企业|6020家次 */
export const NOUN_BEFORE: MeasureRule = {
  name: 'noun before',
  read: ({ clause, before: { noun, verb } }) => {
    if (noun.length > 6) return noun;
    return (verb ? (EMPTY_VERBS.has(verb) ? '' : verb) : verbOfList(clause)) + noun;
  },
  beside: nounBefore,
};
