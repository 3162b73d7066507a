import { DIGITS } from '#core/division-code.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import { measureStem } from '#core/query/measure-stem.ts';
import { groupBy } from '#core/text/group-by.ts';

/** What has a row of its own in a chart. */
export type Grouping = 'theme' | 'place' | 'measure';

export type GroupingLevel = 'county' | 'town';

/** Figures by their item's main theme, by the county or town they are said of, or by the stem of their measure; most figures first. */
export function groupFigures(
  rows: readonly FigureRow[],
  by: Grouping,
  level: GroupingLevel = 'county',
): { key: string; rows: FigureRow[] }[] {
  const keyOf: Record<Grouping, (row: FigureRow) => string> = {
    theme: ({ item }) => item.themes[0]?.key ?? '',
    place: ({ place }) => (place ?? '').split('/')[0]!.slice(0, DIGITS[level]),
    measure: ({ figure }) => measureStem(figure.measure),
  };
  return [...groupBy(rows, keyOf[by])]
    .map(([key, members]) => ({ key, rows: members }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.key < b.key ? -1 : 1));
}
