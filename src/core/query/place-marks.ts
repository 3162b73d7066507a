import type { PlaceRow, PublishedInitiative, PublishedPlace } from '#core/files/schema.ts';
import type { Level } from '#core/model.ts';
import { placeKey } from '#core/query/place-key.ts';
import { unitCode } from '#core/query/unit-code.ts';

/** A town or village on the map with all items that are drawn at it. */
export interface PlaceMark {
  key: string;
  /** Null for a village that the gazetteer lacks. */
  code: string | null;
  /** The deepest known unit that holds it, itself included. */
  unit: string;
  name: string;
  level: 'town' | 'village';
  lng: number;
  lat: number;
  items: PublishedInitiative[];
}

/** Where an item may be drawn: no deeper than its point stands for. */
export type DrawnLevel = Level | 'unplaced';

/** The level an item is drawn at: a town or village without a point of its town counts for its county. */
export function drawnLevel(place: PublishedPlace | null): DrawnLevel {
  if (!place || unitCode(place) === '') return 'unplaced';
  if (place.level !== 'town' && place.level !== 'village') return place.level;
  const hasPoint = place.lng !== null && place.lat !== null;
  const isNear = place.precision === 'town' || place.precision === 'village';
  return hasPoint && isNear ? place.level : 'county';
}

/** The key of the mark or area that an item is drawn at, if any. */
export function drawnKey({ place }: PublishedInitiative): string | null {
  const level = drawnLevel(place);
  if (!place || level === 'unplaced') return null;
  if (level === 'village') return placeKey(place);
  return unitCode(place).slice(0, DIGITS[level]);
}

const DIGITS = { province: 2, city: 4, county: 6, town: 9 } as const;

/** One mark a place: the towns and villages that items are drawn at, in the order of their first item. */
export function placeMarks(items: readonly PublishedInitiative[], rows: readonly PlaceRow[]): PlaceMark[] {
  const points = new Map(
    rows.flatMap(([code, , lng, lat]) => (lng !== undefined && lat !== undefined ? [[code, [lng, lat]]] : [])),
  );
  const marks = new Map<string, PlaceMark>();
  for (const item of items) {
    const level = drawnLevel(item.place);
    if (level !== 'town' && level !== 'village') continue;
    const key = drawnKey(item)!;
    const mark = marks.get(key);
    if (mark) mark.items.push(item);
    else marks.set(key, newMark(key, level, item, points));
  }
  return [...marks.values()];
}

type Points = ReadonlyMap<string, number[]>;

function newMark(key: string, level: PlaceMark['level'], item: PublishedInitiative, points: Points): PlaceMark {
  const place = item.place!;
  const unit = unitCode(place);
  const town = points.get(unit.slice(0, DIGITS.town));
  const isOnTown = town !== undefined && isNear(town[0]!, place.lng!) && isNear(town[1]!, place.lat!);
  const [lng, lat] =
    level === 'village' && isOnTown ? besideTown(key, place.lng!, place.lat!) : [place.lng!, place.lat!];
  return { key, code: place.code, unit, name: place[level] ?? key, level, lng, lat, items: [item] };
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1e-4;

/** A village whose place is unknown stands beside its town, always at the same spot: about 1 km off, at an angle made from its key. */
function besideTown(key: string, lng: number, lat: number): [number, number] {
  let hash = 0;
  for (const char of key) hash = (hash * 31 + char.codePointAt(0)!) % 3600;
  const angle = (hash / 3600) * 2 * Math.PI;
  const degrees = 0.01;
  return [lng + (degrees * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180), lat + degrees * Math.sin(angle)];
}

/** How many items are drawn at each level, for the legend. */
export function countDrawn(items: readonly PublishedInitiative[]): Record<DrawnLevel, number> {
  const counts = { province: 0, city: 0, county: 0, town: 0, village: 0, unplaced: 0 };
  for (const { place } of items) counts[drawnLevel(place)]++;
  return counts;
}

/** The items by the key of the mark or area that they are drawn at. */
export function groupByDrawnKey(items: readonly PublishedInitiative[]): Map<string, PublishedInitiative[]> {
  const groups = new Map<string, PublishedInitiative[]>();
  for (const item of items) {
    const key = drawnKey(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
