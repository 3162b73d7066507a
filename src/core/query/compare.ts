import { countyOf } from '#core/division-code.ts';
import type { PlaceRow, PublishedInitiative } from '#core/files/schema.ts';
import { boundsOf } from '#core/query/bounds.ts';
import { type FigureRow, figureRows, seriesByUnit } from '#core/query/figure-series.ts';
import { measureStem } from '#core/query/measure-stem.ts';
import { isInside, placeKey } from '#core/query/place-key.ts';
import { namePlaces } from '#core/query/place-sheet.ts';
import { gatherAlike } from '#core/query/summarise-figures.ts';

/** More do not fit side by side. */
export const MOST_SIDES = 4;

export type SideKind = 'place' | 'theme';

/** One of what is compared. */
export interface Side {
  key: string;
  /** Null for a theme, which the taxonomy names. */
  name: string | null;
  items: PublishedInitiative[];
  /** The figures said of the place, whoever reports them; of a theme those of its items. */
  rows: FigureRow[];
}

/** How many items of each side report a theme or lie in a county. */
export interface Aspect {
  key: string;
  counts: number[];
}

/** Alike measures that several sides report; figures that belong to more than one side are not among them. */
export interface SharedMeasure {
  stem: string;
  unit: string;
  /** By side. */
  rows: FigureRow[][];
  /** The side with the larger number where the words leave no doubt; `undecided` where bounds do; `undated` where a period is not told; `unlike` what should not be ranked. */
  verdict: { more: number } | 'undecided' | 'undated' | 'unlike';
}

export interface Comparison {
  kind: SideKind;
  sides: Side[];
  /** Names of all places, by key. */
  names: ReadonlyMap<string, string>;
  /** Of places their themes, of themes their counties; most items first. */
  aspects: Aspect[];
  /** Units of which at least two sides have figures, with each side's. */
  units: { unit: string; rows: FigureRow[][] }[];
  measures: SharedMeasure[];
  /** How many items belong to more than one side. */
  both: number;
}

/** Places or themes side by side; keys that nobody knows are left out. */
export function compareSides(
  kind: SideKind,
  keys: readonly string[],
  items: readonly PublishedInitiative[],
  rows: readonly PlaceRow[],
): Comparison {
  const names = namePlaces(items, rows);
  const all = figureRows(items);
  const sides = keys
    .filter((key) => kind === 'theme' || names.has(key))
    .slice(0, MOST_SIDES)
    .map((key): Side => {
      const isOf = kind === 'place' ? liesIn(key) : hasTheme(key);
      const own = items.filter(isOf);
      const isSaid = ({ place, item }: FigureRow) =>
        kind === 'theme' ? hasTheme(key)(item) : place !== null && isInside(place, key);
      return { key, name: names.get(key) ?? null, items: own, rows: all.filter(isSaid) };
    });
  return {
    kind,
    sides,
    names,
    aspects: countAspects(kind, sides),
    units: sharedUnits(sides),
    measures: sharedMeasures(sides),
    both: items.filter((item) => sides.filter((side) => side.items.includes(item)).length > 1).length,
  };
}

const liesIn =
  (key: string) =>
  ({ place }: PublishedInitiative): boolean =>
    place !== null && isInside(placeKey(place), key);
const hasTheme =
  (key: string) =>
  ({ themes }: PublishedInitiative): boolean =>
    themes.some((theme) => theme.key === key);

function countAspects(kind: SideKind, sides: readonly Side[]): Aspect[] {
  const aspectsOf = ({ themes, place }: PublishedInitiative): string[] =>
    kind === 'place' ? themes.map(({ key }) => key) : [place ? countyOf(placeKey(place)) : ''];
  const counts = new Map<string, number[]>();
  for (const [i, { items }] of sides.entries())
    for (const key of items.flatMap(aspectsOf)) {
      const bySide = counts.get(key) ?? sides.map(() => 0);
      bySide[i]!++;
      counts.set(key, bySide);
    }
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return [...counts]
    .map(([key, bySide]) => ({ key, counts: bySide }))
    .sort((a, b) => sum(b.counts) - sum(a.counts) || (a.key < b.key ? -1 : 1));
}

const isShared = (rows: readonly FigureRow[][]): boolean => rows.filter(({ length }) => length > 0).length > 1;

function sharedUnits(sides: readonly Side[]): Comparison['units'] {
  return seriesByUnit(distinct(sides))
    .map(({ unit }) => ({ unit, rows: sides.map(({ rows }) => rows.filter(({ figure }) => figure.unit === unit)) }))
    .filter(({ rows }) => isShared(rows));
}

function sharedMeasures(sides: readonly Side[]): SharedMeasure[] {
  return gatherAlike(distinct(sides))
    .map(({ stem, unit }) => {
      const isOf = ({ figure }: FigureRow) => figure.unit === unit && measureStem(figure.measure) === stem;
      const rows = sides.map((side, i) =>
        side.rows.filter((row) => isOf(row) && sides.every((other, j) => i === j || !other.rows.includes(row))),
      );
      return { stem, unit, rows, verdict: judge(rows) };
    })
    .filter(({ rows }) => isShared(rows));
}

/** A figure that belongs to two sides is one figure. */
const distinct = (sides: readonly Side[]): FigureRow[] => [
  ...new Map(sides.flatMap(({ rows }) => rows.map((row) => [row.key, row] as const))).values(),
];

/** Only one number a side, of the same measure, nature and period, can be ranked, and only where the bounds lie apart. Two periods that nobody told are not the same. */
function judge(bySide: readonly FigureRow[][]): SharedMeasure['verdict'] {
  const told = bySide.flatMap((rows, side) => (rows.length > 0 ? [{ side, rows }] : []));
  const figures = told.map(({ rows }) => rows[0]!.figure);
  const isAlike = new Set(figures.map(({ measure, nature }) => `${measure}|${nature}`)).size === 1;
  const periods = figures.flatMap(({ period }) => period ?? []);
  const isSingle = told.every(({ rows }) => rows.length === 1 && rows[0]!.figure.suspect === undefined);
  if (!isAlike || !isSingle || new Set(periods).size > 1) return 'unlike';
  if (periods.length < figures.length) return 'undated';
  const ranked = told.findIndex((_, i) =>
    figures.every((other, j) => {
      if (i === j) return true;
      const [low, high] = [boundsOf(figures[i]!).lower, boundsOf(other).upper];
      return low !== null && high !== null && low > high;
    }),
  );
  return ranked === -1 ? 'undecided' : { more: told[ranked]!.side };
}
