import { QueryClient, queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { loadJson, loadLines } from '#app/data/load.ts';
import { pageFileName } from '#core/files/page-file-name.ts';
import { InitiativesFile, ManifestFile, PageFile, PlaceNamesFile, PlacesFile, SearchFile } from '#core/files/schema.ts';

/** Built data never goes stale while the page is open. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      retry: false,
      // A file that failed is asked for again by the reader's retry only, not by every panel that mounts.
      retryOnMount: false,
      refetchOnWindowFocus: false,
    },
  },
});

export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: () => loadJson('manifest.json', ManifestFile),
});

export const initiativesQuery = queryOptions({
  queryKey: ['initiatives'],
  queryFn: () => loadLines('initiatives.ndjson', InitiativesFile.item),
});

export const placesQuery = queryOptions({
  queryKey: ['places'],
  queryFn: () => loadJson('places.json', PlacesFile),
});

/** What every panel needs is on its way before any panel asks for it. */
export function fetchEarly(): void {
  void queryClient.prefetchQuery(initiativesQuery);
  void queryClient.prefetchQuery(manifestQuery);
  void queryClient.prefetchQuery(placesQuery);
}

/** Gives the English name of a place, or the printed one where none is known. */
export const placeNamesQuery = queryOptions({
  queryKey: ['place-names'],
  queryFn: async () => {
    const names = new Map((await loadJson('place-names.json', PlaceNamesFile)).names);
    return (name: string): string => names.get(name) ?? name;
  },
});

export const searchQuery = queryOptions({
  queryKey: ['search'],
  queryFn: () => loadJson('search.json', SearchFile),
});

export const pageQuery = (id: string) =>
  queryOptions({ queryKey: ['page', id], queryFn: () => loadJson(`pages/${pageFileName(id)}`, PageFile) });

/** A TopoJSON file of the base map; its arcs are checked by the reader of TopoJSON. */
const Topology = v.looseObject({ type: v.literal('Topology'), objects: v.record(v.string(), v.any()) });

export const countiesQuery = queryOptions({
  queryKey: ['counties'],
  queryFn: () => loadJson('reference/counties.json', Topology),
});

export const waterQuery = queryOptions({
  queryKey: ['water'],
  queryFn: () => loadJson('reference/water.json', Topology),
});
