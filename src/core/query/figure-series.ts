import { figureKinds } from '#core/files/figure-kinds.ts';
import type { PublishedFigure, PublishedInitiative } from '#core/files/schema.ts';
import type { FigureKind } from '#core/model.ts';
import { placeKey } from '#core/query/place-key.ts';
import { groupBy } from '#core/text/group-by.ts';

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
  return [...groupBy(rows, ({ figure }) => figure.unit)]
    .map(([unit, members]) => ({ unit, rows: members }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.unit < b.unit ? -1 : 1));
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
