import type { PublishedInitiative } from '#core/files/schema.ts';
import { type FigureRow, figureRows } from '#core/query/figure-series.ts';
import { isTelling, rankByKind } from '#core/query/telling-figures.ts';

/** As many as are read at one glance from afar. */
export const MOST_KEY_FIGURES = 4;

/**
 * The figures that a scene shows: of each kind the largest of its unit, from different reports where it can be.
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
  const ranked = rankByKind(rows);
  const chosen: FigureRow[] = [];
  for (const ofKind of ranked) {
    const fresh = ofKind.find(({ item }) => !chosen.some((row) => row.item === item));
    chosen.push(fresh ?? ofKind[0]!);
  }
  const seconds = ranked.flatMap((ofKind) => ofKind.filter((row) => !chosen.includes(row)).slice(0, 1));
  return [...chosen, ...seconds].slice(0, most);
}
