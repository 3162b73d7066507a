import type { PlaceRow, PublishedInitiative } from '#core/files/schema.ts';
import type { Language } from '#core/language.ts';
import { nameUnits } from '#core/query/unit-tree.ts';
import { unitAt } from '#core/query/units-alike.ts';
import { groupByEach } from '#core/text/group-by.ts';
import { taxonomy } from '#core/theme/taxonomy.ts';

export type TourAxis = 'place' | 'theme';

/** A place or theme that a tour stops at. */
export interface TourStop {
  /** A division code, or the key of a theme. */
  key: string;
  name: string;
  items: PublishedInitiative[];
}

/** As many as a table on a screen can hold and a meeting has patience for. */
const MOST_STOPS = 8;

/**
 * Where reports of a selection part: its counties, the towns of a single county, or its themes, of these the `wanted` ones
 * where some are; those with most reports first. `placeName` says a place's name in the language.
 */
export function tourStops(
  items: readonly PublishedInitiative[],
  by: TourAxis,
  rows: readonly PlaceRow[],
  language: Language,
  placeName: (name: string) => string,
  wanted: readonly string[] = [],
): TourStop[] {
  const names = by === 'place' ? nameUnits(rows, items) : themeNames(language);
  const told = by === 'place' ? placeName : (name: string) => name;
  const groups = by === 'place' ? groupByUnit(items) : groupByEach(items, (item) => item.themes.map(({ key }) => key));
  return [...groups]
    .filter(([key]) => names.has(key) && (by === 'place' || wanted.length === 0 || wanted.includes(key)))
    .map(([key, members]) => ({ key, name: told(names.get(key)!), items: members }))
    .sort((a, b) => b.items.length - a.items.length || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_STOPS);
}

const themeNames = (language: Language): ReadonlyMap<string, string> =>
  new Map(taxonomy.map(({ key, label }) => [key, label[language]]));

/** The first level, from the county down, that has more than one unit; else the one county. */
function groupByUnit(items: readonly PublishedInitiative[]): Map<string, PublishedInitiative[]> {
  const levels = (['county', 'town'] as const).map((level) =>
    groupByEach(items, ({ place }) => {
      const unit = unitAt(place, level);
      return unit === null ? [] : [unit];
    }),
  );
  return levels.find((groups) => groups.size > 1) ?? levels[0]!;
}
