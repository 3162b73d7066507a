import { useMemo } from 'react';
import { useKept } from '#app/state/use-kept.ts';
import { useInitiatives, useKnownPlaces } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import type { PlaceRow, PublishedInitiative } from '#core/files/schema.ts';
import { countByUnit } from '#core/query/count.ts';
import { type Depth, groupByDrawnKey } from '#core/query/drawn-at.ts';
import { filterInitiatives } from '#core/query/filter.ts';
import { groupByPlace, type PlaceGroup } from '#core/query/group-places.ts';
import { type MergedMark, mergeMarks } from '#core/query/merge-marks.ts';
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
  /** Towns with the items of their villages, those that would lie on each other as one. */
  towns: readonly MergedMark[];
  groups: readonly PlaceGroup[];
  /** Codes of the chosen places. */
  chosen: readonly string[];
}

export function useMapRecords(): MapRecords {
  const all = useInitiatives();
  const rows = useKnownPlaces();
  const filter = useView((view) => view.filter);
  // another choice of places leaves the same items, and nothing to draw anew
  const items = useKept(useMemo(() => filterInitiatives(all, filter, 'places'), [all, filter]));
  const derived = useMemo(() => derive(items, rows), [items, rows]);
  return { items, rows, chosen: filter.places, ...derived };
}

/** Towns closer than this are one mark where a city is in view. */
const CLOSE_KM = 2.4;

function derive(items: readonly PublishedInitiative[], rows: readonly PlaceRow[]) {
  const towns = mergeMarks(placeMarks(items, rows, 'town'), CLOSE_KM);
  return {
    counts: countByUnit(items),
    drawn: {
      city: groupByDrawnKey(items, 'city'),
      county: groupByDrawnKey(items, 'county'),
      town: new Map(towns.map((town) => [town.key, town.items])),
      village: groupByDrawnKey(items),
    },
    marks: placeMarks(items, rows),
    towns,
    groups: groupByPlace(items, rows),
  };
}
