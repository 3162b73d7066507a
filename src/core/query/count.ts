import type { PublishedInitiative } from '#core/files/schema.ts';
import { type Facet, type Filter, filterInitiatives, pageOf } from '#core/query/filter.ts';
import { ancestorsOf, unitCode } from '#core/query/unit-code.ts';

/** How many items each option of a facet would show, under all the other facets. */
export type OptionCounts = ReadonlyMap<string, number>;

type CountedFacet = Exclude<Facet, 'confidence' | 'text' | 'size'>;

const optionsOf: { [F in CountedFacet]: (item: PublishedInitiative) => Iterable<string> } = {
  themes: (item) => item.themes.map((theme) => theme.key),
  withoutThemes: (item) => item.themes.map((theme) => theme.key),
  places: (item) => unitsOf(item),
  kinds: (item) => [item.kind],
  figureKinds: (item) => new Set(item.figures.map((figure) => figure.kind)),
  pages: (item) => [pageOf(item)],
};

/** The live counts beside a facet's options. */
export function countOptions(items: readonly PublishedInitiative[], filter: Filter, facet: CountedFacet): OptionCounts {
  return tally(filterInitiatives(items, filter, facet), optionsOf[facet]);
}

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
