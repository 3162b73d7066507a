import type { PlaceRow, PublishedInitiative } from '#core/files/schema.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import type { Language } from '#core/query/figure-words.ts';
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

/** The places or themes of a selection side by side, in the order of a tour. */
export function compareStops(
  items: readonly PublishedInitiative[],
  by: TourAxis,
  rows: readonly PlaceRow[],
  language: Language,
  placeName: (name: string) => string,
): ComparedStop[] {
  return tourStops(items, by, rows, language, placeName).map(({ key, name, items: members }) => ({
    key,
    name,
    count: members.length,
    main: tourStops(members, by === 'place' ? 'theme' : 'place', rows, language, placeName)
      .slice(0, MOST_MAIN)
      .map((stop) => ({ key: stop.key, name: stop.name, count: stop.items.length })),
    figure: sceneFigures(members, by === 'place' ? [key] : [], 1)[0] ?? null,
  }));
}
