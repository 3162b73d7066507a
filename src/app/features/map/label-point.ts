import type { MultiPolygon, Polygon, Position } from 'geojson';
import { boundsOf, mainRings } from './base-map.ts';

/** Where a county's name stands: on its own ground and beside the marks in it, where both leave it room, and there near its seat. */

/** A spot that lies within the area, and how much room there is to its edge. */
interface Candidate {
  point: [number, number];
  room: number;
}

/** Rows and columns that are tried. */
const GRID = 20;
/** A name with its number is so many times as wide as high: 嘉善县 13. */
const ASPECT = 4.2;
/** Half the height of a name where a city fills a desk's map, in degrees of latitude: room is counted in it. */
const HALF = 0.012;
/** What a mark with its own name takes beside and above its point, in degrees of latitude. */
const MARK = { beside: 0.022, above: 0.026 };
/** More room than this is no better; then the seat is. */
const ENOUGH = 1.8;
/** How little the way to the seat counts beside the room. */
const SEAT_WEIGHT = 0.5;

const edges = new WeakMap<Polygon | MultiPolygon, Candidate[]>();

export function labelPoint(
  geometry: Polygon | MultiPolygon,
  marks: readonly (readonly [number, number])[],
  seat?: readonly [number, number],
): [number, number] {
  const candidates = edges.get(geometry) ?? candidatesIn(geometry);
  edges.set(geometry, candidates);
  const [west, south, east, north] = boundsOf(mainRings(geometry)[0]!)!;
  const middle: [number, number] = [(west + east) / 2, (south + north) / 2];
  const home = seat ?? middle;
  const best = candidates.reduce<{ point: [number, number]; score: number } | null>((top, { point, room }) => {
    const free = Math.min(ENOUGH, room, ...marks.map((mark) => roomBeside(point, mark)));
    const score = free - SEAT_WEIGHT * (apart(point, home) / (north - south));
    return top && top.score >= score ? top : { point, score };
  }, null);
  return best?.point ?? middle;
}

function candidatesIn(geometry: Polygon | MultiPolygon): Candidate[] {
  const rings = mainRings(geometry);
  const [west, south, east, north] = boundsOf(rings[0]!)!;
  const steps = Array.from({ length: GRID }, (_, i) => (i + 0.5) / GRID);
  return steps.flatMap((up) =>
    steps.flatMap((right): Candidate[] => {
      const point: [number, number] = [west + right * (east - west), south + up * (north - south)];
      return isWithin(point, rings) ? [{ point, room: roomToEdge(point, rings) }] : [];
    }),
  );
}

/** Even and odd crossings of a ray to the east. */
function isWithin([x, y]: [number, number], rings: readonly Position[][]): boolean {
  let isIn = false;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]] as [[number, number], [number, number]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
    }
  return isIn;
}

/** How many names high and wide fit round a point before one meets a line; long lines are walked in steps. */
function roomToEdge(point: [number, number], rings: readonly Position[][]): number {
  let room = Infinity;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]] as [[number, number], [number, number]];
      const steps = Math.max(1, Math.ceil(apart(a, b) / HALF));
      for (let step = 1; step <= steps; step++) {
        const share = step / steps;
        const [right, up] = offset(point, [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]);
        room = Math.min(room, Math.max(right / ASPECT, up) / HALF);
      }
    }
  return room;
}

function roomBeside(point: [number, number], mark: readonly [number, number]): number {
  const [right, up] = offset(point, mark);
  return Math.max((right - MARK.beside) / ASPECT, up - MARK.above) / HALF;
}

const apart = (a: readonly [number, number], b: readonly [number, number]): number => Math.hypot(...offset(a, b));

/** How far apart in degrees of latitude, to the side and upwards. */
const offset = (a: readonly [number, number], b: readonly [number, number]): [number, number] => [
  Math.abs(a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180),
  Math.abs(a[1] - b[1]),
];
