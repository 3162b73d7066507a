import { ancestorsOf } from '#core/division-code.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { type Filter, filterInitiatives, type ListFacet, oppositeOf, pageOf } from '#core/query/filter.ts';
import { unitCode } from '#core/query/unit-code.ts';

/** How many items each option of a facet would show, under all the other facets. */
export type OptionCounts = ReadonlyMap<string, number>;

const optionsOf: { [F in ListFacet]: (item: PublishedInitiative) => Iterable<string> } = {
  themes: (item) => item.themes.map((theme) => theme.key),
  places: (item) => unitsOf(item),
  kinds: (item) => [item.kind],
  figures: (item) => (item.figures.length > 0 ? ['some'] : []),
  figureKinds: (item) => new Set(item.figures.map((figure) => figure.kind)),
  pages: (item) => [pageOf(item)],
};

/** The live counts beside a facet's options. */
export const countOptions = (items: readonly PublishedInitiative[], filter: Filter, facet: ListFacet): OptionCounts =>
  tally(filterInitiatives(items, filter, facet), optionsOf[facet]);

/** How many items leaving out each option of a facet hides, under all the other facets. */
export const countHidden = (items: readonly PublishedInitiative[], filter: Filter, facet: ListFacet): OptionCounts =>
  tally(filterInitiatives(items, filter, oppositeOf(facet)), optionsOf[facet]);

/** How many of the items lie in each unit, rolled up: an item of a village counts for its town, county, city and province. */
export const countByUnit = (items: readonly PublishedInitiative[]): OptionCounts => tally(items, unitsOf);

function unitsOf({ place }: PublishedInitiative): string[] {
  if (!place) return [];
  const code = unitCode(place);
  return [...ancestorsOf(code), code];
}

function tally(items: readonly PublishedInitiative[], keysOf: (item: PublishedInitiative) => Iterable<string>) {
  const counts = new Map<string, number>();
  for (const item of items) for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
