import type { PublishedInitiative } from '#core/files/schema.ts';
import { type Facet, type Filter, filterInitiatives, noFilter } from '#core/query/filter.ts';

/** Facets that could be dropped together, and how many items that would show. */
export interface Loosening {
  facets: Facet[];
  count: number;
}

/** The facets that ask something. */
export const activeFacets = (filter: Filter): Facet[] =>
  (Object.keys(noFilter) as Facet[]).filter((facet) => {
    const wanted = filter[facet];
    return typeof wanted === 'object' && wanted !== null && 'length' in wanted ? wanted.length > 0 : Boolean(wanted);
  });

/** The fewest facets to drop for an empty result to show something: every way to do it, the most helpful first. */
export function findLoosenings(items: readonly PublishedInitiative[], filter: Filter): Loosening[] {
  const active = activeFacets(filter);
  for (let size = 1; size <= active.length; size++) {
    const helpful = choose(active, size)
      .map((facets) => ({ facets, count: filterInitiatives(items, dropFacets(filter, facets)).length }))
      .filter(({ count }) => count > 0);
    if (helpful.length > 0) return helpful.toSorted((a, b) => b.count - a.count);
  }
  return [];
}

/** The filter without what some facets ask. */
export const dropFacets = (filter: Filter, facets: readonly Facet[]): Filter => ({
  ...filter,
  ...Object.fromEntries(facets.map((facet) => [facet, noFilter[facet]])),
});

/** Every way to take some of a list: [a, b, c] by twos → ab, ac, bc. */
function choose<Item>(list: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return list.flatMap((item, i) => choose(list.slice(i + 1), size - 1).map((rest) => [item, ...rest]));
}
