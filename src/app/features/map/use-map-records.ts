import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { placesQuery } from '#app/data/queries.ts';
import { useKept } from '#app/state/use-kept.ts';
import { useInitiatives } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import type { PlaceRow, PublishedInitiative } from '#core/files/schema.ts';
import { countByUnit } from '#core/query/count.ts';
import { type Depth, groupByDrawnKey } from '#core/query/drawn-at.ts';
import { filterInitiatives } from '#core/query/filter.ts';
import { groupByPlace, type PlaceGroup } from '#core/query/group-places.ts';
import { type PlaceMark, placeMarks } from '#core/query/place-marks.ts';

/** What the map draws. */
export interface MapRecords {
  /** The items that pass every facet but the places: those elsewhere stay on the map, dimmed. */
  items: readonly PublishedInitiative[];
  rows: readonly PlaceRow[];
  /** Items by unit, rolled up. */
  counts: ReadonlyMap<string, number>;
  /** Items by the mark or area they are drawn at, for each depth of the map. */
  drawn: Readonly<Record<Depth, ReadonlyMap<string, PublishedInitiative[]>>>;
  /** Towns and villages, each by itself. */
  marks: readonly PlaceMark[];
  /** Towns with the items of their villages. */
  towns: readonly PlaceMark[];
  groups: readonly PlaceGroup[];
  /** Codes of the chosen places. */
  chosen: readonly string[];
}

const NO_ROWS: readonly PlaceRow[] = [];

export function useMapRecords(): MapRecords {
  const all = useInitiatives();
  const rows = useQuery(placesQuery).data?.places ?? NO_ROWS;
  const filter = useView((view) => view.filter);
  // another choice of places leaves the same items, and nothing to draw anew
  const items = useKept(useMemo(() => filterInitiatives(all, filter, 'places'), [all, filter]));
  const derived = useMemo(
    () => ({
      counts: countByUnit(items),
      drawn: {
        city: groupByDrawnKey(items, 'city'),
        county: groupByDrawnKey(items, 'county'),
        town: groupByDrawnKey(items, 'town'),
        village: groupByDrawnKey(items),
      },
      marks: placeMarks(items, rows),
      towns: placeMarks(items, rows, 'town'),
      groups: groupByPlace(items, rows),
    }),
    [items, rows],
  );
  return { items, rows, chosen: filter.places, ...derived };
}
