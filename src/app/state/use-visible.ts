import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { initiativesQuery } from '#app/data/queries.ts';
import { useView } from '#app/state/view-store.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { filterInitiatives } from '#core/query/filter.ts';

const NONE: PublishedInitiative[] = [];

/** All items of the built data. */
export const useInitiatives = (): PublishedInitiative[] => useQuery(initiativesQuery).data ?? NONE;

/** The one filtered list that feeds map, charts and list. */
export function useVisible(): PublishedInitiative[] {
  const items = useInitiatives();
  const filter = useView((view) => view.filter);
  return useMemo(() => filterInitiatives(items, filter), [items, filter]);
}
