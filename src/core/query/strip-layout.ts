import type { PublishedFigure } from '#core/files/schema.ts';
import { type FigureRow, upperEnd } from '#core/query/figure-series.ts';
import { positionOn, type ValueScale } from '#core/query/value-scale.ts';

/** How far an arrow reaches, in gaps. */
const ARROW = 0.9;

const isOpenBelow = ({ approx }: PublishedFigure): boolean => approx === 'under' || approx === 'nearly';

/** Lanes above and below a line (0, 1, −1, 2 …) in which figures nearer than `gap` of the axis do not cover each other. */
export function spreadLanes(rows: readonly FigureRow[], scale: ValueScale, gap: number): ReadonlyMap<string, number> {
  const sorted = rows.toSorted((a, b) => a.figure.value - b.figure.value);
  const lanes = new Map<string, number>();
  const ends: number[] = [];
  for (const { key, figure } of sorted) {
    const from = positionOn(scale, figure.value) - (isOpenBelow(figure) ? gap * ARROW : 0);
    const free = ends.findIndex((end) => from - end >= gap);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = positionOn(scale, upperEnd(figure)) + (figure.approx === 'over' ? gap * ARROW : 0);
    lanes.set(key, lane % 2 === 1 ? (lane + 1) / 2 : 0 - lane / 2);
  }
  return lanes;
}

/** Figures that share a row of a chart. */
export interface StripGroup {
  key: string;
  label: string;
  rows: readonly FigureRow[];
}

/** A mark of a chart; `y` counts lanes downwards from the top. */
export interface StripPoint {
  row: FigureRow;
  x: number;
  /** The figure's upper end. */
  to: number;
  y: number;
}

export interface StripLayout {
  points: StripPoint[];
  /** Where each group's row has its middle, and where it ends. */
  bands: { key: string; label: string; middle: number; end: number }[];
  /** How many lanes there are. */
  height: number;
}

/** Rows of marks below each other, each as high as its lanes need; marks beyond the most lanes come to lie on others. */
export function layOutStrips(
  groups: readonly StripGroup[],
  scale: ValueScale,
  { gap, most }: { gap: number; most: number },
): StripLayout {
  const layout: StripLayout = { points: [], bands: [], height: 0 };
  const reachMost = (most - 1) / 2;
  for (const { key, label, rows } of groups) {
    const lanes = spreadLanes(rows, scale, gap);
    const folded = rows.map((row) => {
      const lane = lanes.get(row.key) ?? 0;
      return { row, lane: Math.abs(lane) > reachMost ? lane % (reachMost + 1) : lane };
    });
    const reach = Math.max(0, ...folded.map(({ lane }) => Math.abs(lane)));
    const middle = layout.height + reach + 1;
    for (const { row, lane } of folded)
      layout.points.push({ row, x: row.figure.value, to: upperEnd(row.figure), y: middle + lane });
    layout.height = middle + reach + 1;
    layout.bands.push({ key, label, middle, end: layout.height });
  }
  return layout;
}
