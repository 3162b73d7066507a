import type { PublishedInitiative } from '#core/files/schema.ts';
import { type Filter, filterInitiatives } from '#core/query/filter.ts';

/** The items that pass the filter; where it asks for kinds of figures, with those figures only. */
export function selectItems(items: readonly PublishedInitiative[], filter: Filter): PublishedInitiative[] {
  const found = filterInitiatives(items, filter);
  const { figureKinds } = filter;
  if (figureKinds.length === 0) return found;
  return found.map((item) => ({
    ...item,
    figures: item.figures.filter((figure) => figureKinds.includes(figure.kind)),
  }));
}
