import type { PublishedFigure } from '#core/files/schema.ts';

/** A range of one unit, which has one kind; an end that is null is open. */
export interface SizeRange {
  unit: string;
  low: number | null;
  high: number | null;
}

type Sized = Pick<PublishedFigure, 'unit' | 'value' | 'max'>;

/** Does a figure of the unit lie in the range by its printed value? 超30亿元 lies where 30亿元 does; 10至12个 lies in all that it meets. */
export const isInSize = ({ unit, value, max }: Sized, size: SizeRange): boolean =>
  unit === size.unit && (size.low ?? value) <= (max ?? value) && value <= (size.high ?? value);

/** `元_1000_50000`, an open end left empty: how a range is written into an address. */
export const printSize = ({ unit, low, high }: SizeRange): string => [unit, low ?? '', high ?? ''].join('_');

/** Null for what says no range: without an end, with ends the wrong way round, or no number. */
export function parseSize(text: string): SizeRange | null {
  const parts = text.split('_');
  if (parts.length !== 3) return null;
  const [unit, ...ends] = parts as [string, string, string];
  const [low, high] = ends.map((end) => (end === '' ? null : Number(end))) as [number | null, number | null];
  const isRange = (low !== null || high !== null) && (low === null || high === null || low <= high);
  return unit !== '' && isRange && [low, high].every((end) => end === null || Number.isFinite(end))
    ? { unit, low, high }
    : null;
}
