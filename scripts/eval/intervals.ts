import type { Stated } from './tally.ts';

export type Interval = readonly [low: number, high: number];

/** The normal quantile of 95 %. */
const Z = 1.959964;

/** Wilson's interval for a share: sound for small counts and near 0 and 1. */
export function shareInterval(part: number, whole: number): Interval | null {
  if (whole === 0) return null;
  const share = part / whole;
  const scale = 1 + Z ** 2 / whole;
  const centre = share + Z ** 2 / (2 * whole);
  const reach = Z * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  return [Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale)];
}

/** The interval of the Brier score: the mean of squared distances, give or take its standard error. */
export function brierInterval(stated: readonly Stated[]): Interval | null {
  if (stated.length < 2) return null;
  const squares = stated.map(([confidence, right]) => (confidence - (right ? 1 : 0)) ** 2);
  const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
  const variance = squares.reduce((sum, square) => sum + (square - mean) ** 2, 0) / (squares.length - 1);
  const reach = Z * Math.sqrt(variance / squares.length);
  return [Math.max(0, mean - reach), Math.min(1, mean + reach)];
}
