import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { placesQuery } from '#app/data/queries.ts';
import { useInitiatives } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import type { PlaceRow, PublishedInitiative } from '#core/files/schema.ts';
import { countByUnit } from '#core/query/count.ts';
import { filterInitiatives, noFilter } from '#core/query/filter.ts';
import { groupByPlace, type PlaceGroup } from '#core/query/group-places.ts';
import { groupByDrawnKey, type PlaceMark, placeMarks } from '#core/query/place-marks.ts';

/** What the map draws. */
export interface MapRecords {
  /** The items that pass every facet but the places: those elsewhere stay on the map, dimmed. */
  items: PublishedInitiative[];
  rows: readonly PlaceRow[];
  /** Items by unit, rolled up. */
  counts: ReadonlyMap<string, number>;
  /** Items by the mark or area they are drawn at. */
  drawn: ReadonlyMap<string, PublishedInitiative[]>;
  marks: readonly PlaceMark[];
  groups: readonly PlaceGroup[];
  /** Codes of the chosen places. */
  chosen: readonly string[];
}

const NO_ROWS: readonly PlaceRow[] = [];

export function useMapRecords(): MapRecords {
  const all = useInitiatives();
  const rows = useQuery(placesQuery).data?.places ?? NO_ROWS;
  const { places, ...facets } = useView((view) => view.filter);
  const { themes, withoutThemes, kinds, figureKinds, pages, confidence, text } = facets;
  const items = useMemo(
    () => filterInitiatives(all, { ...noFilter, themes, withoutThemes, kinds, figureKinds, pages, confidence, text }),
    [all, themes, withoutThemes, kinds, figureKinds, pages, confidence, text],
  );
  const derived = useMemo(
    () => ({
      counts: countByUnit(items),
      drawn: groupByDrawnKey(items),
      marks: placeMarks(items, rows),
      groups: groupByPlace(items, rows),
    }),
    [items, rows],
  );
  return { items, rows, chosen: places, ...derived };
}
