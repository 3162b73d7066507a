import type { PublishedInitiative } from '#core/files/schema.ts';
import { isAsked } from '#core/query/asked-figures.ts';
import { type Filter, filterInitiatives } from '#core/query/filter.ts';

/** The items that pass the filter; where it asks for kinds or a size of figures, with those figures only. */
export function selectItems(items: readonly PublishedInitiative[], filter: Filter): PublishedInitiative[] {
  const found = filterInitiatives(items, filter);
  if (filter.figureKinds.length === 0 && filter.size === null) return found;
  return found.map((item) => ({ ...item, figures: item.figures.filter((figure) => isAsked(figure, filter)) }));
}
