/** What a quantity counts, in the text's words: 腾退974家企业 → 腾退企业, 职工人均薪酬10.11万元 → 职工人均薪酬. */

import type { Draft } from '#core/figure/draft.ts';
import { type ArticleReading, clauseBefore } from '#core/figure/reading.ts';
import { startsWithPeople } from '#core/figure/tables/cues-people.ts';
import type { FoundFigure } from '#core/model.ts';
import { countUpTo } from '#core/text/count-up-to.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { keepStart } from '#core/text/word-across.ts';
import { AMOUNT_RULES } from './amounts/amount-rules.ts';
import { measureCount } from './counts/count-rules.ts';
import { DURATION_RULES } from './durations/duration-rules.ts';
import { measureChange, measureChangeBehind } from './measure-change.ts';
import { type Measured, type MeasureRule, measureBy } from './measure-rule.ts';
import { nameRespective, nameRespectiveChange } from './name-respective.ts';
import { findNounAfter } from './noun-after.ts';
import { Surroundings, type Told } from './surroundings.ts';
import { trimMeasure } from './trim-measure.ts';

const REACHED = quick(
  /^(?:后来|[已又再])*(?:增加|增长|提高|提升|上升|下降|减少|扩大|发展|扩展|拓展|缩短|压缩|缩减|壮大|变|涨|跌|降|升|增|减|缩|压|加|落|卖|做|拉|抬|干|压减|跃升|回升|飙升|攀升|激增|猛增|剧增|延长|拉长|缩小|放大|提前|推迟|精简|压减|降低|拓宽|[上下]调|调[高低整])(?:到|至|为|成)/,
);
const LONGEST = 12;
/** A place name cuts a clause only where enough is left: 距离海宁市|区 is left whole. */
const SHORTEST = 2;
const COORDINATED = quick(/^(?:和|及|与|以及|、|或)$/);

/** 分别提升25%|和|35% */
const TOGETHER: MeasureRule = {
  name: 'told together',
  read: ({ told, after, draft, reading }) =>
    told && (after === '' || draft.kind === 'percent') && isCoordinated(draft, told, reading) ? told.measure : '',
};

/** 从18万元|提高到|32万元 */
const AFTER_CHANGE: MeasureRule = {
  name: 'after the change',
  read: ({ told, draft, clause }) => (told && isOneMeasure(told, draft) && REACHED.test(clause) ? told.measure : ''),
};

/** What any quantity may be named by, before the rules of its kind. */
const MEASURE_RULES: readonly MeasureRule[] = [
  { name: 'respectively', read: nameRespective },
  { name: 'respectively, of the figures before', read: nameRespectiveChange },
  TOGETHER,
  AFTER_CHANGE,
  { name: 'change', read: measureChange },
  { name: 'change behind', read: measureChangeBehind },
];

/** `earlier` are the figures before, in the order of the text; the words of the last are not this one's. */
export function findMeasure(
  draft: Draft,
  reading: ArticleReading,
  told: Told | null,
  earlier: readonly FoundFigure[],
): Measured {
  const clause = ownClause(draft, reading, earlier.at(-1) ?? null);
  const after = findNounAfter(reading, draft.end, countsPeople(draft, reading));
  const around = new Surroundings({ draft, reading, clause, after, told, earlier });
  const found = measureBy(MEASURE_RULES, around);
  const measured = found.rule ? found : measureKind(around);
  return { ...measured, measure: keepStart(trimMeasure(measured.measure), LONGEST) };
}

/** 30多个孩子|辅导作业 counts people, though 个 does not say so. */
function countsPeople({ kind, unit, end }: Draft, { text }: ArticleReading): boolean {
  return kind === 'people' || unit === '户' || (unit === '个' && startsWithPeople(text.slice(end, end + 8)));
}

/** 分别提升25%|和|35%: the second figure is said as the first. */
export function isCoordinated(draft: Draft, told: Told, { text }: ArticleReading): boolean {
  return told.unit === draft.unit && COORDINATED.test(text.slice(told.end, draft.start));
}

/** 由50分钟|缩短到半小时: times are one measure in any unit. */
const isOneMeasure = (told: Told, { unit, kind }: Draft): boolean =>
  told.unit === unit || (kind === 'duration' && told.kind === kind);

function measureKind(around: Surroundings): Measured {
  const { counts, kind } = around.draft;
  if (counts) return measureCount(around);
  return measureBy(kind === 'duration' ? DURATION_RULES : AMOUNT_RULES, around);
}

/** 研发占比连续8年保持在|4%: a time between subject and value leaves the subject. */
const TIMED = /(?:连续|历时|经过|仅用|只用|用了?|花了?|为期|历经|前)$/;

const BARE_TIME = quick(/^时间(?=.)/);

/** The clause up to the quantity, behind the place that leads it and behind an earlier figure. */
function ownClause(draft: Draft, reading: ArticleReading, last: FoundFigure | null): string {
  const clause = clauseBefore(reading, draft.start);
  const start = draft.start - clause.length;
  let from = Math.max(start, last?.end ?? 0);
  const { placesByEnd } = reading;
  const place = placesByEnd[countUpTo(placesByEnd, ({ end }) => end + SHORTEST <= draft.start) - 1];
  if (place) from = Math.max(from, place.end);
  const own = BARE_TIME.cut(clause.slice(from - start)).trimEnd();
  if (last?.kind !== 'duration' || draft.kind === 'duration' || from !== last.end || own.length > LONGEST) return own;
  const subject = clause.slice(0, Math.max(0, last.start - start)).replace(TIMED, '');
  return subject.length >= SHORTEST && /^[^\d、，（）]+$/.test(subject) ? subject + own : own;
}
