import { TOWN_DIGITS, townOf } from '#core/division-code.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { unitCode } from '#core/query/unit-code.ts';

/** The size of a result, for its one-line summary. */
export interface Totals {
  items: number;
  /** Different towns that an item lies in, villages counted for theirs. */
  towns: number;
  figures: number;
}

export function countTotals(items: readonly PublishedInitiative[]): Totals {
  const codes = items.flatMap(({ place }) => (place ? [unitCode(place)] : []));
  const towns = new Set(codes.filter((code) => code.length >= TOWN_DIGITS).map((code) => townOf(code)));
  return {
    items: items.length,
    towns: towns.size,
    figures: items.reduce((sum, { figures }) => sum + figures.length, 0),
  };
}
