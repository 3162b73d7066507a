import { DIGITS, LEVELS, TOWN_DIGITS, townOf } from '#core/division-code.ts';
import type { PublishedInitiative, PublishedPlace } from '#core/files/schema.ts';
import type { Level } from '#core/model.ts';
import { placeKey } from '#core/query/place-key.ts';
import { unitCode } from '#core/query/unit-code.ts';
import { groupByEach } from '#core/text/group-by.ts';

/** Where an item may be drawn: no deeper than its point stands for. */
export type DrawnLevel = Level | 'unplaced';

/** How deep the map goes: from afar all items of a city or county are one mark, nearer those of a town, at last those of a village. */
export type Depth = 'city' | 'county' | 'town' | 'village';

/** The level an item is drawn at: a town or village without a point of its town counts for its county. */
export function drawnLevel(place: PublishedPlace | null, depth: Depth = 'village'): DrawnLevel {
  if (!place || unitCode(place) === '') return 'unplaced';
  const known = knownLevel(place);
  const isDeeper = LEVELS.indexOf(known) > LEVELS.indexOf(depth);
  // a village whose town is not known stays by itself
  return isDeeper && depth !== 'village' && unitCode(place).length >= DIGITS[depth] ? depth : known;
}

function knownLevel(place: PublishedPlace): Level {
  if (place.level !== 'town' && place.level !== 'village') return place.level;
  const hasPoint = place.lng !== null && place.lat !== null;
  const isNear = place.precision === 'town' || place.precision === 'village';
  return hasPoint && isNear ? place.level : 'county';
}

/** The key of the mark or area that an item is drawn at, if any. */
export function drawnKey({ place }: PublishedInitiative, depth: Depth = 'village'): string | null {
  const level = drawnLevel(place, depth);
  if (!place || level === 'unplaced') return null;
  if (level === 'village') return placeKey(place);
  return unitCode(place).slice(0, DIGITS[level]);
}

/** The items by the key of the mark or area that they are drawn at. */
export function groupByDrawnKey(
  items: readonly PublishedInitiative[],
  depth: Depth = 'village',
): Map<string, PublishedInitiative[]> {
  return groupByEach(items, (item) => {
    const key = drawnKey(item, depth);
    return key === null ? [] : [key];
  });
}

/** How many items are drawn at a level, at how many places. */
export interface DrawnCount {
  level: DrawnLevel;
  items: number;
  places: number;
}

/** What is drawn at which level, from the province down, for the legend; levels without items are left out. */
export function countDrawn(items: readonly PublishedInitiative[], depth: Depth): DrawnCount[] {
  const counts = new Map<DrawnLevel, { items: number; keys: Set<string | null> }>();
  for (const item of items) {
    const level = drawnLevel(item.place, depth);
    const count = counts.get(level) ?? { items: 0, keys: new Set() };
    count.items++;
    count.keys.add(drawnKey(item, depth));
    counts.set(level, count);
  }
  return [...LEVELS, 'unplaced' as const].flatMap((level) => {
    const count = counts.get(level);
    return count ? [{ level, items: count.items, places: count.keys.size }] : [];
  });
}

/** How many towns are reported whose point is not known: their items are drawn at the county. */
export function countPointless(items: readonly PublishedInitiative[]): number {
  const drawn = new Set<string>();
  const without = new Set<string>();
  for (const { place } of items) {
    const code = place ? unitCode(place) : '';
    if (!place || code.length < TOWN_DIGITS) continue;
    (drawnLevel(place) === 'county' ? without : drawn).add(townOf(code));
  }
  return [...without].filter((town) => !drawn.has(town)).length;
}
