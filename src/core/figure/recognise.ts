/** The figures of an article: recognisers find numbers with units, refiners drop and complete them, readers add what the words around say. */
import type { Article, FoundFigure, Nature, ResolvedMention } from '#core/model.ts';
import { keepLongest } from '#core/text/keep-longest.ts';
import { checkPlausibility } from './check-plausibility.ts';
import type { Draft, Drop, Recogniser, Refiner } from './draft.ts';
import { findHolder } from './find-holder.ts';
import { findPeriod } from './find-period.ts';
import { findPlace } from './find-place.ts';
import { findMeasure, isCoordinated } from './measure/find-measure.ts';
import type { Told } from './measure/surroundings.ts';
import { readNature, runsOn } from './read-nature.ts';
import { type ArticleReading, clauseBefore, readArticle, sentenceAround } from './reading.ts';
import { recogniseBareNumber } from './recognisers/bare-number.ts';
import { recogniseCompoundTime } from './recognisers/compound-time.ts';
import { recogniseDivisionPair } from './recognisers/division-pair.ts';
import { recogniseFraction } from './recognisers/fraction.ts';
import { recogniseHalf } from './recognisers/half.ts';
import { recogniseMisreadDigits } from './recognisers/misread-digits.ts';
import { recogniseMultiple } from './recognisers/multiple.ts';
import { recogniseNumberUnit } from './recognisers/number-unit.ts';
import { recogniseRatio } from './recognisers/ratio.ts';
import { dropAddress } from './refiners/drop-address.ts';
import { dropBaseOfRate } from './refiners/drop-base-of-rate.ts';
import { dropCode } from './refiners/drop-code.ts';
import { dropDate } from './refiners/drop-date.ts';
import { dropGenericOne } from './refiners/drop-generic-one.ts';
import { dropIdiom } from './refiners/drop-idiom.ts';
import { dropLooseDuration } from './refiners/drop-loose-duration.ts';
import { dropName } from './refiners/drop-name.ts';
import { dropOrdinal } from './refiners/drop-ordinal.ts';
import { dropRecap } from './refiners/drop-recap.ts';
import { dropRepeat } from './refiners/drop-repeat.ts';
import { dropSlogan } from './refiners/drop-slogan.ts';
import { dropStaffing } from './refiners/drop-staffing.ts';
import { dropThreshold } from './refiners/drop-threshold.ts';
import { dropUnclearUnit } from './refiners/drop-unclear-unit.ts';
import { dropVagueCount } from './refiners/drop-vague-count.ts';
import { joinRange } from './refiners/join-range.ts';
import { readApproximation } from './refiners/read-approximation.ts';
import { readPrice } from './refiners/read-price.ts';
import { endsWithPeople } from './tables/cues-people.ts';

/** Of overlapping finds the longest stays, of equal ones the first recogniser's. */
const RECOGNISERS: readonly Recogniser[] = [
  recogniseNumberUnit,
  recogniseHalf,
  recogniseCompoundTime,
  recogniseFraction,
  recogniseRatio,
  recogniseMultiple,
  recogniseBareNumber,
  recogniseMisreadDigits,
  recogniseDivisionPair,
];

const REFINERS: readonly Refiner[] = [
  readPrice,
  joinRange,
  readApproximation, // before every drop: 不足一亩 is no generic 一亩
];

/** Each looks at one quantity alone; those that drop most come first. */
const DROPS: readonly Drop[] = [
  dropGenericOne,
  dropBaseOfRate,
  dropDate,
  dropOrdinal,
  dropCode,
  dropAddress,
  dropName,
  dropIdiom,
  dropSlogan,
  dropRecap,
  dropStaffing,
  dropVagueCount,
  dropLooseDuration,
  dropThreshold,
  dropUnclearUnit,
];

/** Every quantity of the article that a reader would quote, in the order of the text. */
export function recogniseFigures(article: Article, mentions: readonly ResolvedMention[]): FoundFigure[] {
  const reading = readArticle(article, mentions);
  const found: Draft[] = [];
  for (const recognise of RECOGNISERS) for (const draft of recognise(reading)) found.push(draft);
  if (found.length === 0) return [];
  const refined = REFINERS.reduce<readonly Draft[]>((drafts, refine) => refine(drafts, reading), keepLongest(found));
  const reported = refined.filter((draft) => !isDropped(draft, reading));
  // Last: only what is reported can be told twice.
  return complete(dropRepeat(reported, reading), reading);
}

function isDropped(draft: Draft, reading: ArticleReading): boolean {
  for (const drop of DROPS) if (drop(draft, reading)) return true;
  return false;
}

function complete(drafts: readonly Draft[], reading: ArticleReading): FoundFigure[] {
  const figures: FoundFigure[] = [];
  for (const draft of drafts) figures.push(completeOne(draft, reading, toldBefore(figures, draft, reading), figures));
  return figures;
}

/** The last figure of the same sentence whose words this one may leave out: a time lends none to what is no time (三年|翻番). */
function toldBefore(figures: readonly FoundFigure[], draft: Draft, reading: ArticleReading): Told | null {
  if (figures.length === 0) return null;
  const { start } = sentenceAround(reading, draft.number.start);
  // 共29个项目，总投资183亿元，其中平湖|8个
  const clause = clauseBefore(reading, draft.start);
  // 其中规上工业产值107亿元、下降|5.2%: the change is of the part
  const isOwn = draft.kind === 'percent' && figures.at(-1)!.end > draft.start - clause.length;
  const isPart = clause.startsWith('其中') && !isOwn;
  for (let i = figures.length - 1; i >= 0 && figures[i]!.anchor >= start; i--)
    if (isPart ? figures[i]!.unit === draft.unit : (figures[i]!.kind === 'duration') === (draft.kind === 'duration'))
      return figures[i]!;
  return null;
}

function completeOne(
  draft: Draft,
  reading: ArticleReading,
  told: Told | null,
  earlier: readonly FoundFigure[],
): FoundFigure {
  const { measure, adjacent, rule: measuredBy } = findMeasure(draft, reading, told, earlier);
  const isPeople = draft.unit === '个' && adjacent !== null && endsWithPeople(adjacent.noun);
  const { start, end } = surfaceOf(draft, adjacent, reading);
  const figure: FoundFigure = {
    start,
    end,
    anchor: draft.number.start,
    value: draft.value,
    max: draft.max,
    unit: isPeople ? '人' : draft.unit,
    kind: isPeople ? 'people' : draft.kind,
    approx: draft.approx,
    measure,
    nature: natureOf(draft, measure, told, earlier.at(-1) ?? null, reading),
    rule: draft.rule,
    measuredBy,
  };
  const place = findPlace(draft, reading);
  if (place !== undefined) figure.place = place;
  const holder = findHolder(draft, reading);
  if (holder !== undefined) figure.holder = holder;
  const period = findPeriod(draft, reading);
  if (period !== undefined) figure.period = period;
  const suspect = checkPlausibility(draft, measure, reading);
  if (suspect !== undefined) figure.suspect = suspect;
  return figure;
}

/** How far behind its number a counted noun may begin. */
const NEAR = 16;

/** A count's span takes the noun beside it: 974家企业, 矛盾纠纷24起, 11个“共享法庭”. */
function surfaceOf(
  { start, end }: Draft,
  adjacent: { side: 'before' | 'after'; noun: string } | null,
  { text }: ArticleReading,
) {
  if (!adjacent) return { start, end };
  if (adjacent.side === 'before')
    return text.slice(start - adjacent.noun.length, start) === adjacent.noun
      ? { start: start - adjacent.noun.length, end }
      : { start, end };
  const at = text.slice(end, end + NEAR + adjacent.noun.length).indexOf(adjacent.noun);
  if (at < 0) return { start, end };
  const until = end + at + adjacent.noun.length;
  const isQuoted = text[until] === '”' && text.slice(end, until).includes('“');
  return { start, end: isQuoted ? until + 1 : until };
}

/** Of figures said together the second is what the first is (分别提升25%和35%, 人均年收入由1.8万元增加到4.1万元). */
function natureOf(
  draft: Draft,
  measure: string,
  told: Told | null,
  last: FoundFigure | null,
  reading: ArticleReading,
): Nature {
  const together =
    told && (isCoordinated(draft, told, reading) || (told.nature === 'price' && told.measure === measure));
  if (together) return told.nature;
  const own = readNature(draft, reading);
  const { start } = sentenceAround(reading, draft.number.start);
  return own === 'level' && last && last.anchor >= start && runsOn(last, draft, reading) ? 'target' : own;
}
