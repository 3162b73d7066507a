import { type FigureRow, valueSpan } from '#core/query/figure-series.ts';
import type { SizeRange } from '#core/query/size.ts';

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

/** The value at a share of the axis, to three digits: a range is stated in numbers that can be read. */
export function valueAt({ isLog, domain: [from, to] }: ValueScale, position: number): number {
  const value = isLog ? from * (to / from) ** position : from + (to - from) * position;
  return Number(value.toPrecision(3));
}

/** The range between two positions of the axis; at its very ends it is open, over the whole axis it is none. */
export function rangeAt(scale: ValueScale, unit: string, [from, to]: readonly [number, number]): SizeRange | null {
  if (from <= 0 && to >= 1) return null;
  return { unit, low: from <= 0 ? null : valueAt(scale, from), high: to >= 1 ? null : valueAt(scale, to) };
}

/** Where a range stands on the axis, 0–1. */
export function endsOf(scale: ValueScale, size: SizeRange | null): [from: number, to: number] {
  const clamp = (end: number | null | undefined, open: number) => {
    if (end === null || end === undefined) return open;
    if (scale.isLog && end <= 0) return 0;
    return Math.min(1, Math.max(0, positionOn(scale, end)));
  };
  return [clamp(size?.low, 0), clamp(size?.high, 1)];
}
