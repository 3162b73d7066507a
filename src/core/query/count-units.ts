import type { PublishedInitiative } from '#core/files/schema.ts';
import { type Filter, filterInitiatives } from '#core/query/filter.ts';

/** How many items have a figure of each unit, under all that is asked but the size; the commonest unit first. */
export function countUnits(items: readonly PublishedInitiative[], filter: Filter): { unit: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { figures } of filterInitiatives(items, filter, 'size'))
    for (const unit of new Set(figures.map((figure) => figure.unit))) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts]
    .map(([unit, count]) => ({ unit, count }))
    .sort((a, b) => b.count - a.count || (a.unit < b.unit ? -1 : 1));
}
