import type { PublishedFigure } from '#core/files/schema.ts';
import type { FigureKind } from '#core/model.ts';
import { boundsOf } from '#core/query/bounds.ts';
import { type FigureRow, upperEnd } from '#core/query/figure-series.ts';
import { measureStem } from '#core/query/measure-stem.ts';
import { groupBy } from '#core/text/group-by.ts';

/** Why figures are not added. */
export type Refusal =
  | 'single'
  | 'kind'
  | 'unit'
  | 'nature'
  | 'unmeasured'
  | 'measure'
  | 'period'
  | 'unplaced'
  | 'overlap'
  | 'suspect';

/** A sum within its bounds. Quantities are never below zero, so an open end below is 0. */
export interface Total {
  unit: string;
  low: number;
  /** Null where a part has no upper bound (余, 超). */
  high: number | null;
  /** Does a part stand for about its value (约)? */
  isRough: boolean;
  count: number;
  /** How many parts are bounds or approximations. */
  approximate: number;
}

export type Sum = { total: Total } | { refusal: Refusal };

/** Adds figures where a sum has a meaning: levels of one measure in one unit, said of places that do not hold each other. */
export function addFigures(rows: readonly FigureRow[]): Sum {
  const refusal = GUARDS.find(([, holds]) => holds(rows))?.[0];
  return refusal ? { refusal } : { total: sum(rows.map((row) => row.figure)) };
}

const NEVER_ADDED: readonly FigureKind[] = ['percent', 'ratio', 'duration'];

/** The plainest reason first. */
const GUARDS: readonly [Refusal, (rows: readonly FigureRow[]) => boolean][] = [
  ['single', (rows) => rows.length < 2],
  ['kind', (rows) => rows.some(({ figure }) => NEVER_ADDED.includes(figure.kind))],
  ['unit', (rows) => differ(rows, ({ figure }) => `${figure.kind} ${figure.unit}`)],
  ['nature', (rows) => rows.some(({ figure }) => figure.nature !== 'level')],
  ['unmeasured', (rows) => rows.some(({ figure }) => measureKey(figure) === '')],
  ['measure', (rows) => differ(rows, ({ figure }) => measureKey(figure))],
  ['suspect', (rows) => rows.some(({ figure }) => figure.suspect !== undefined)],
  ['period', (rows) => differ(rows, ({ figure }) => figure.period ?? '')],
  ['unplaced', (rows) => rows.some(({ place }) => place === null)],
  ['overlap', (rows) => hasOverlap(rows.map(({ place }) => place ?? ''))],
];

function differ(rows: readonly FigureRow[], keyOf: (row: FigureRow) => string): boolean {
  return new Set(rows.map(keyOf)).size > 1;
}

/** Measures are alike where they have the same words: “残疾人 ” and 残疾人. */
const measureKey = ({ measure }: PublishedFigure): string => measure.replace(/[\s\p{P}]/gu, '');

/** Two figures of one place may tell the same thing, and a county's holds its towns'. Sorted, a holder stands right before what it holds. */
function hasOverlap(places: readonly string[]): boolean {
  const sorted = places.toSorted();
  return sorted.some((place, i) => i > 0 && place.startsWith(sorted[i - 1]!));
}

/** 余, 超 leave no upper bound; 近, 不足 none below but zero; 约 stands at its value. */
function sum(figures: readonly PublishedFigure[]): Total {
  const total: Total = { unit: figures[0]!.unit, low: 0, high: 0, isRough: false, count: 0, approximate: 0 };
  for (const figure of figures) {
    const isRough = figure.approx === 'about';
    const { lower, upper } = boundsOf(isRough ? { ...figure, approx: null } : figure);
    total.low += lower ?? 0;
    total.high = total.high === null || upper === null ? null : total.high + upper;
    total.isRough ||= isRough;
    total.count++;
    if (figure.approx !== null) total.approximate++;
  }
  return total;
}

/** The figures of one measure and unit, with their sum or why there is none. */
export interface MeasureGroup {
  measure: string;
  unit: string;
  rows: FigureRow[];
  sum: Sum;
}

/** Measures with one stem and unit, as different items report them. */
export interface AlikeMeasures {
  stem: string;
  unit: string;
  /** The largest first. */
  rows: FigureRow[];
}

/** Alike measures that more than one item reports, to be laid beside each other; most items first. They are no parts of one sum. */
export function gatherAlike(rows: readonly FigureRow[]): AlikeMeasures[] {
  const measured = rows.filter(({ figure }) => measureKey(figure) !== '');
  const groups = groupBy(measured, ({ figure }) => `${figure.unit}\n${measureStem(figure.measure)}`);
  return [...groups.values()]
    .map((members) => ({
      stem: measureStem(members[0]!.figure.measure),
      unit: members[0]!.figure.unit,
      rows: members.toSorted((a, b) => upperEnd(b.figure) - upperEnd(a.figure)),
      items: new Set(members.map(({ item }) => item)).size,
    }))
    .filter(({ items }) => items > 1)
    .sort((a, b) => b.items - a.items || (a.stem < b.stem ? -1 : 1))
    .map(({ stem, unit, rows: members }) => ({ stem, unit, rows: members }));
}

/** Measures that are reported more than once, most figures first. */
export function sumByMeasure(rows: readonly FigureRow[]): MeasureGroup[] {
  const measured = rows.filter(({ figure }) => measureKey(figure) !== '');
  const groups = groupBy(measured, ({ figure }) => `${figure.unit}\n${measureKey(figure)}`);
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => ({
      measure: members[0]!.figure.measure,
      unit: members[0]!.figure.unit,
      rows: members,
      sum: addFigures(members),
    }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.measure < b.measure ? -1 : 1));
}
