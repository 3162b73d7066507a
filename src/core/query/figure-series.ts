import { figureKinds } from '#core/files/figure-kinds.ts';
import type { PublishedFigure, PublishedInitiative } from '#core/files/schema.ts';
import type { FigureKind } from '#core/model.ts';
import { placeKey } from '#core/query/place-key.ts';

/** A reported figure with the item that reports it. */
export interface FigureRow {
  /** `002-05#3` */
  key: string;
  item: PublishedInitiative;
  /** Its order in the item. */
  index: number;
  figure: PublishedFigure;
  /** The key of the place it is said of: its own, else its item's. */
  place: string | null;
}

/** Every figure of the items, in their order. */
export const figureRows = (items: readonly PublishedInitiative[]): FigureRow[] =>
  items.flatMap((item) =>
    item.figures.map((figure, index) => ({
      key: `${item.id}#${index}`,
      item,
      index,
      figure,
      place: figure.place ?? (item.place ? placeKey(item.place) : null),
    })),
  );

/** The kinds that have a figure, with how many, in a fixed order. */
export function countKinds(rows: readonly FigureRow[]): { kind: FigureKind; count: number }[] {
  const counted = figureKinds.map((kind) => ({
    kind,
    count: rows.filter(({ figure }) => figure.kind === kind).length,
  }));
  return counted.filter(({ count }) => count > 0);
}

/** The figures of one unit, which alone may share a scale. */
export interface UnitSeries {
  unit: string;
  rows: FigureRow[];
}

/** Figures by unit, the commonest unit first. */
export function seriesByUnit(rows: readonly FigureRow[]): UnitSeries[] {
  return [...groupRows(rows, ({ figure }) => figure.unit)]
    .map(([unit, members]) => ({ unit, rows: members }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.unit < b.unit ? -1 : 1));
}

/** Rows by a key, in the order in which the keys come first. */
export function groupRows(rows: readonly FigureRow[], keyOf: (row: FigureRow) => string): Map<string, FigureRow[]> {
  const groups = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The upper end of a figure: of a range its maximum. */
export const upperEnd = ({ value, max }: PublishedFigure): number => max ?? value;

/** The largest figures, largest first; ties keep their order. */
export const largestRows = (rows: readonly FigureRow[], count: number): FigureRow[] =>
  rows.toSorted((a, b) => upperEnd(b.figure) - upperEnd(a.figure)).slice(0, count);

/** The least value and the greatest upper end; without rows both are infinite. */
export const valueSpan = (rows: readonly FigureRow[]): [number, number] => [
  rows.reduce((least, { figure }) => Math.min(least, figure.value), Number.POSITIVE_INFINITY),
  rows.reduce((most, { figure }) => Math.max(most, upperEnd(figure)), Number.NEGATIVE_INFINITY),
];

/** An axis for values: logarithmic where they span more than two decades and none is below or at zero. */
export interface ValueScale {
  isLog: boolean;
  domain: [number, number];
  ticks: number[];
}

export function valueScale(rows: readonly FigureRow[]): ValueScale {
  if (rows.length === 0) return { isLog: false, domain: [0, 1], ticks: [0, 1] };
  const [least, most] = valueSpan(rows);
  return least > 0 && most / least > 100 ? logScale(least, most) : linearScale(Math.min(least, 0), most);
}

const mostTicks = 6;

function logScale(least: number, most: number): ValueScale {
  const first = Math.floor(Math.log10(least));
  const last = Math.ceil(Math.log10(most));
  const step = Math.ceil((last - first + 1) / mostTicks);
  const ticks = [];
  for (let power = first; power <= last; power += step) ticks.push(10 ** power);
  return { isLog: true, domain: [10 ** first, 10 ** last], ticks };
}

function linearScale(least: number, most: number): ValueScale {
  const step = niceStep((most - least || 1) / (mostTicks - 2));
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(most / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  return { isLog: false, domain: [first * step, last * step], ticks };
}

/** The next of 1, 2, 5, 10 … at or above. */
function niceStep(least: number): number {
  const decade = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((factor) => factor * decade >= least) ?? 10) * decade;
}

/** A figure's share of the axis, 0–1. */
export function positionOn({ isLog, domain: [from, to] }: ValueScale, value: number): number {
  const scaled = isLog ? Math.log10 : (number: number) => number;
  return (scaled(value) - scaled(from)) / (scaled(to) - scaled(from));
}

/** Lanes above and below a line (0, 1, −1, 2 …) in which figures nearer than `gap` of the axis do not cover each other. */
export function spreadLanes(rows: readonly FigureRow[], scale: ValueScale, gap: number): ReadonlyMap<string, number> {
  const sorted = rows.toSorted((a, b) => a.figure.value - b.figure.value);
  const lanes = new Map<string, number>();
  const ends: number[] = [];
  for (const { key, figure } of sorted) {
    const from = positionOn(scale, figure.value);
    const free = ends.findIndex((end) => from - end >= gap);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = positionOn(scale, upperEnd(figure));
    lanes.set(key, lane % 2 === 1 ? (lane + 1) / 2 : 0 - lane / 2);
  }
  return lanes;
}
