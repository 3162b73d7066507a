import type { PlaceRow, PublishedInitiative } from '#core/files/schema.ts';
import type { Language } from '#core/language.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import { sceneFigures } from '#core/scene/scene-figures.ts';
import { type TourAxis, tourStops } from '#core/scene/tour-stops.ts';

/** A row of the closing comparison. */
export interface ComparedStop {
  key: string;
  name: string;
  count: number;
  /** The themes of a place or the places of a theme with most reports. */
  main: { key: string; name: string; count: number }[];
  /** The figure that says most. */
  figure: FigureRow | null;
}

const MOST_MAIN = 2;

/** The places or the `wanted` themes of a selection side by side, in the order of a tour. */
export function compareStops(
  items: readonly PublishedInitiative[],
  by: TourAxis,
  rows: readonly PlaceRow[],
  language: Language,
  placeName: (name: string) => string,
  wanted: readonly string[] = [],
): ComparedStop[] {
  return tourStops(items, by, rows, language, placeName, wanted).map(({ key, name, items: members }) => ({
    key,
    name,
    count: members.length,
    main: tourStops(members, by === 'place' ? 'theme' : 'place', rows, language, placeName)
      .slice(0, MOST_MAIN)
      .map((stop) => ({ key: stop.key, name: stop.name, count: stop.items.length })),
    figure: mostTelling(members, by === 'place' ? key : null),
  }));
}

/** Of a place, a figure of the whole of it goes before one of a town or a village in it. */
function mostTelling(items: readonly PublishedInitiative[], place: string | null): FigureRow | null {
  if (place === null) return sceneFigures(items, [], 1)[0] ?? null;
  const figures = sceneFigures(items, [place], Number.POSITIVE_INFINITY);
  return figures.find((row) => row.place === place) ?? figures[0] ?? null;
}
