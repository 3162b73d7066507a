import type { Point } from './place.ts';

export type Ring = [number, number][];
export type Polygon = Ring[];
/** Degrees; rings closed, outer ring first. */
export type MultiPolygon = Polygon[];
/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

export function boundsOf(polygons: MultiPolygon): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of polygons.flat())
    for (const [lng, lat] of ring) {
      west = Math.min(west, lng);
      south = Math.min(south, lat);
      east = Math.max(east, lng);
      north = Math.max(north, lat);
    }
  return [west, south, east, north];
}

const ringBounds = new WeakMap<Ring, Box>();

/** Kept from the first call on: every county asks about the same 60,000 islands of the sea. */
function boundsOfRing(ring: Ring): Box {
  const bounds = ringBounds.get(ring) ?? boundsOf([[ring]]);
  ringBounds.set(ring, bounds);
  return bounds;
}

export function growBox([west, south, east, north]: Box, degrees: number): Box {
  return [west - degrees, south - degrees, east + degrees, north + degrees];
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** Square kilometres, positive when counter-clockwise; planar at the ring's middle latitude, good to a per cent. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  for (const [index, [lng, lat]] of ring.entries()) {
    const [nextLng, nextLat] = ring[(index + 1) % ring.length]!;
    twice += lng * nextLat - nextLng * lat;
  }
  const [, south, , north] = boundsOf([[ring]]);
  const kilometresPerDegree = 111.2;
  return (twice / 2) * kilometresPerDegree ** 2 * Math.cos((((south + north) / 2) * Math.PI) / 180);
}

/** Even-odd rule over all rings, so that holes and islands need no special case. */
export function contains(polygons: MultiPolygon, point: Point): boolean {
  const [lng, lat] = point;
  let inside = false;
  for (const ring of polygons.flat()) {
    if (!boxesMeet(boundsOfRing(ring), [lng, lat, lng, lat])) continue;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [x, y] = ring[i]!;
      const [previousX, previousY] = ring[j]!;
      if (y > lat !== previousY > lat && lng < ((previousX - x) * (lat - y)) / (previousY - y) + x) inside = !inside;
    }
  }
  return inside;
}

/** Degrees from a point to the nearest point of an edge. */
export function distanceToEdge([lng, lat]: Point, [x, y]: Point, [endX, endY]: Point): number {
  const [dx, dy] = [endX - x, endY - y];
  const along = ((lng - x) * dx + (lat - y) * dy) / (dx * dx + dy * dy || 1);
  const inside = Math.min(Math.max(along, 0), 1);
  return Math.hypot(lng - x - inside * dx, lat - y - inside * dy);
}

/**
 * Cuts polygons to a box (Sutherland–Hodgman). Pieces may stay joined by seams along the box edge: enough to make the
 * 240,000-vertex sea small before an exact overlay, which then removes the seams.
 */
export function clipToBox(polygons: MultiPolygon, box: Box): MultiPolygon {
  return polygons
    .map((polygon) =>
      polygon
        .filter((ring) => boxesMeet(boundsOfRing(ring), box))
        .map((ring) => clipRing(ring, box))
        .filter((ring) => ring.length > 3),
    )
    .filter((polygon, index) => polygon.length > 0 && boxesMeet(boundsOfRing(polygons[index]![0]!), box));
}

function clipRing(ring: Ring, box: Box): Ring {
  const sides = [
    { axis: 0, limit: box[0], sign: 1 },
    { axis: 1, limit: box[1], sign: 1 },
    { axis: 0, limit: box[2], sign: -1 },
    { axis: 1, limit: box[3], sign: -1 },
  ] as const;
  let open = ring.slice(0, -1);
  for (const { axis, limit, sign } of sides) {
    const inside = (point: Ring[number]) => sign * (point[axis] - limit) >= 0;
    open = open.flatMap((point, index) => {
      const previous = open.at(index - 1)!;
      const kept: Ring = inside(point) ? [point] : [];
      return inside(point) === inside(previous) ? kept : [crossing(previous, point, axis, limit), ...kept];
    });
  }
  return open.length > 0 ? [...open, open[0]!] : [];
}

function crossing(a: Ring[number], b: Ring[number], axis: 0 | 1, limit: number): Ring[number] {
  const other = axis === 0 ? 1 : 0;
  const along = a[other] + ((limit - a[axis]) / (b[axis] - a[axis])) * (b[other] - a[other]);
  return axis === 0 ? [limit, along] : [along, limit];
}
