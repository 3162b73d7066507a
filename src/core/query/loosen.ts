import type { PublishedInitiative } from '#core/files/schema.ts';
import { type Facet, type Filter, filterInitiatives, noFilter } from '#core/query/filter.ts';

/** A facet that could be dropped, and how many items that would show. */
export interface Loosening {
  facet: Facet;
  count: number;
}

/** The facets that ask something. */
export const activeFacets = (filter: Filter): Facet[] =>
  (Object.keys(noFilter) as Facet[]).filter((facet) => {
    const wanted = filter[facet];
    return typeof wanted === 'number' ? wanted > 0 : wanted.length > 0;
  });

/** Which single facet to drop for an empty result, the most helpful first; none where no single one helps. */
export function findLoosenings(items: readonly PublishedInitiative[], filter: Filter): Loosening[] {
  return activeFacets(filter)
    .map((facet) => ({ facet, count: filterInitiatives(items, filter, facet).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
