import type { PlaceGroup } from '#core/query/group-places.ts';

/** A place to choose and how far it is indented: 0 for the places right below the chosen one. */
export interface PlaceChoice {
  place: PlaceGroup;
  depth: number;
}

/** The places to choose from: one that stands alone (浙江省) is no choice, so what is in it is offered with it. */
export function listChoices(places: readonly PlaceGroup[], depth = 0): PlaceChoice[] {
  const below = places.length === 1 ? listChoices(places[0]!.children, depth + 1) : [];
  return [...places.map((place) => ({ place, depth })), ...below];
}
