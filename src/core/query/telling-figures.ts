import type { PublishedFigure } from '#core/files/schema.ts';
import type { FigureKind } from '#core/model.ts';
import { upperEnd } from '#core/query/figure-series.ts';
import { groupBy } from '#core/text/group-by.ts';

/** The most telling kinds first. */
const KINDS: readonly FigureKind[] = [
  'money',
  'people',
  'area',
  'percent',
  'count',
  'mass',
  'ratio',
  'duration',
  'other',
];

/** Lengths of time and ratios say little of a place by themselves. */
const UNTELLING: readonly FigureKind[] = ['ratio', 'duration', 'other'];

interface Told {
  figure: PublishedFigure;
}

/** Does a figure say what it counts, and is its value to be believed? */
export const isClear = ({ figure: { measure, suspect } }: Told): boolean => measure !== '' && suspect === undefined;

/** A clear result that says how large something at a place is; aims and prices do not, nor what a firm there earns. */
export const isTelling = (row: Told): boolean =>
  isClear(row) &&
  row.figure.holder === undefined &&
  row.figure.nature !== 'target' &&
  row.figure.nature !== 'price' &&
  !UNTELLING.includes(row.figure.kind);

/** Figures by kind, the most telling kind first; in a kind ranked as `rankWithinUnits` does. */
export function rankByKind<Row extends Told>(rows: readonly Row[]): Row[][] {
  const byKind = groupBy(rows, ({ figure }) => figure.kind);
  return KINDS.flatMap((kind) => {
    const ofKind = byKind.get(kind);
    return ofKind ? [rankWithinUnits(ofKind)] : [];
  });
}

/**
 * Unlike units do not compare (5000公斤, 200吨): the largest of each unit, the commonest unit first, among equals that named
 * first; then the second of each. 个, 家 and 户 are no units but words to count with: 5.8万户 is more than 21条.
 */
function rankWithinUnits<Row extends Told>(rows: readonly Row[]): Row[] {
  const byUnit = [...groupBy(rows, ({ figure }) => (figure.kind === 'count' ? '' : figure.unit)).values()]
    .sort((a, b) => b.length - a.length)
    .map((ofUnit) => ofUnit.toSorted((a, b) => upperEnd(b.figure) - upperEnd(a.figure)));
  const most = byUnit[0]?.length ?? 0;
  return Array.from({ length: most }, (_, rank) => byUnit.flatMap((ofUnit) => ofUnit.slice(rank, rank + 1))).flat();
}
