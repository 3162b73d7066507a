import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { initiativesQuery, manifestQuery, placesQuery } from '#app/data/queries.ts';
import { rememberLast } from '#app/state/remember-last.ts';
import { useView } from '#app/state/view-store.ts';
import type { Manifest, PlaceRow, PublishedInitiative } from '#core/files/schema.ts';
import { filterInitiatives } from '#core/query/filter.ts';
import { sortInitiatives } from '#core/query/sort.ts';

const NONE: PublishedInitiative[] = [];
const NO_PAGES: Manifest['pages'] = [];
const NO_PLACES: readonly PlaceRow[] = [];

/** All items of the built data. */
export const useInitiatives = (): PublishedInitiative[] => useQuery(initiativesQuery).data ?? NONE;

/** What the build knows of each page. */
export const usePages = (): Manifest['pages'] => useQuery(manifestQuery).data?.pages ?? NO_PAGES;

/** The places that the gazetteer knows, from the provinces down to the towns. */
export const useKnownPlaces = (): readonly PlaceRow[] => useQuery(placesQuery).data?.places ?? NO_PLACES;

/** Many components ask for the same list: it is made once. */
const visibleOf = rememberLast(filterInitiatives);

/** The one filtered list that feeds map, charts and list. */
export function useVisible(): PublishedInitiative[] {
  const items = useInitiatives();
  const filter = useView((view) => view.filter);
  return visibleOf(items, filter);
}

/** The same in the order of the list. */
export function useSorted(): readonly PublishedInitiative[] {
  const items = useVisible();
  const pages = usePages();
  const sort = useView((view) => view.sort);
  return useMemo(() => {
    const dates = new Map(pages.map(({ id, date }) => [id, date ?? '']));
    return sortInitiatives(items, sort, dates);
  }, [items, pages, sort]);
}
