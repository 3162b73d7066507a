import type { PublishedInitiative } from '#core/files/schema.ts';
import type { FigureKind } from '#core/model.ts';
import { countKinds, type FigureRow, figureRows, largestRows, seriesByUnit } from '#core/query/figure-series.ts';

/** Bars of one unit, largest first, each a figure as it is reported. */
export interface SceneChart {
  kind: FigureKind;
  unit: string;
  rows: FigureRow[];
}

export const MOST_BARS = 7;

/** The largest figures of a kind in its commonest unit; of the commonest kind where the wanted one has none. Null without figures. */
export function sceneChart(items: readonly PublishedInitiative[], wanted: FigureKind | null): SceneChart | null {
  const rows = figureRows(items).filter(({ figure }) => figure.measure !== '' && figure.suspect === undefined);
  const kinds = countKinds(rows).toSorted((a, b) => b.count - a.count);
  const kind = (kinds.find((other) => other.kind === wanted) ?? kinds[0])?.kind;
  const series = seriesByUnit(rows.filter(({ figure }) => figure.kind === kind))[0];
  return kind && series ? { kind, unit: series.unit, rows: largestRows(series.rows, MOST_BARS) } : null;
}
