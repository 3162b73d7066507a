import { isTownCode, townOf } from '#core/division-code.ts';
import type { PlaceRow, PublishedInitiative } from '#core/files/schema.ts';
import { clearSpot, type Point } from '#core/query/clear-spot.ts';
import { type Depth, drawnKey, drawnLevel } from '#core/query/drawn-at.ts';
import { placeKey } from '#core/query/place-key.ts';
import { unitCode } from '#core/query/unit-code.ts';

/** A town or village on the map with all items that are drawn at it. */
export interface PlaceMark {
  key: string;
  /** The deepest known unit that holds it, itself included. */
  unit: string;
  name: string;
  level: 'town' | 'village';
  lng: number;
  lat: number;
  items: PublishedInitiative[];
}

/** One mark a place: the towns and villages that items are drawn at, in the order of their first item; to the depth of a town the villages count for theirs. */
export function placeMarks(
  items: readonly PublishedInitiative[],
  rows: readonly PlaceRow[],
  depth: Depth = 'village',
): PlaceMark[] {
  const points: Points = new Map(
    rows.flatMap(([code, , lng, lat]) => (lng !== undefined && lat !== undefined ? [[code, [lng, lat]]] : [])),
  );
  const marks = new Map<string, PlaceMark>();
  for (const item of items) {
    const level = drawnLevel(item.place, depth);
    if (level !== 'town' && level !== 'village') continue;
    const key = drawnKey(item, depth)!;
    const mark = marks.get(key);
    if (mark) mark.items.push(item);
    else marks.set(key, newMark(key, level, item, points));
  }
  return [...marks.values()];
}

type Points = ReadonlyMap<string, Point>;

function newMark(key: string, level: PlaceMark['level'], item: PublishedInitiative, points: Points): PlaceMark {
  const place = item.place!;
  const unit = level === 'town' ? key : unitCode(place);
  const town = points.get(townOf(unit));
  const own: Point = [place.lng!, place.lat!];
  const [lng, lat] = level === 'town' ? (town ?? own) : villageSpot(item, own, points);
  return { key, unit, name: place[level] ?? key, level, lng, lat, items: [item] };
}

/** Its own point, or, where it has only its town's, a spot beside the town that covers no other. */
function villageSpot({ place }: PublishedInitiative, own: Point, points: Points): Point {
  const code = townOf(unitCode(place!));
  const town = points.get(code);
  if (!town || place!.precision === 'village') return own;
  const isOnTown = isNear(town[0], own[0]) && isNear(town[1], own[1]);
  const others = [...points].flatMap(([other, point]) => (isTownCode(other) && other !== code ? [point] : []));
  return clearSpot(isOnTown ? besideTown(placeKey(place!), ...own) : own, town, others);
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
