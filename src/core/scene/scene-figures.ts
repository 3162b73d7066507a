import type { PublishedInitiative } from '#core/files/schema.ts';
import type { FigureKind } from '#core/model.ts';
import { type FigureRow, figureRows, largestRows, seriesByUnit } from '#core/query/figure-series.ts';
import { groupBy } from '#core/text/group-by.ts';

/** As many as are read at one glance from afar. */
export const MOST_KEY_FIGURES = 4;

/** The most telling kinds first; lengths of time and ratios say little by themselves. */
const KINDS: readonly FigureKind[] = ['money', 'people', 'area', 'count', 'percent', 'mass'];

/**
 * The figures that a scene shows: of each kind the largest in its commonest unit, from different reports where it can be.
 * Results only, each as reported: aims, prices and doubtful ones are left out, and nothing is added up. With places only what is said of them.
 */
export function sceneFigures(
  items: readonly PublishedInitiative[],
  places: readonly string[] = [],
  most: number = MOST_KEY_FIGURES,
): FigureRow[] {
  const rows = figureRows(items).filter(
    (row) => isTelling(row) && (places.length === 0 || places.some((code) => row.place?.startsWith(code))),
  );
  const byKind = groupBy(rows, ({ figure }) => figure.kind);
  const chosen: FigureRow[] = [];
  for (const kind of KINDS) {
    const candidates = largestOf(byKind.get(kind) ?? []);
    const fresh = candidates.find(({ item }) => !chosen.some((row) => row.item === item));
    const next = fresh ?? candidates[0];
    if (next) chosen.push(next);
  }
  const rest = rows.filter((row) => !chosen.includes(row));
  const seconds = KINDS.flatMap((kind) => largestOf(rest.filter(({ figure }) => figure.kind === kind)).slice(0, 1));
  return [...chosen, ...seconds].slice(0, most);
}

const isTelling = ({ figure: { measure, nature, suspect } }: FigureRow): boolean =>
  measure !== '' && suspect === undefined && nature !== 'target' && nature !== 'price';

/** Unlike units do not compare: the largest of the commonest. */
function largestOf(rows: readonly FigureRow[]): FigureRow[] {
  const series = seriesByUnit(rows)[0];
  return series ? largestRows(series.rows, series.rows.length) : [];
}
