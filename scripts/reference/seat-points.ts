import polylabel from 'polylabel';
import { contains, type MultiPolygon, ringArea } from './geometry.ts';
import type { Place, Point } from './place.ts';

interface Seat {
  kind: string;
  point: Point;
}

/** GeoNames kinds of seat by length of the division code. */
const seatKinds: Record<number, RegExp> = { 4: /^PPLA2?$|^PPLC$/, 6: /^PPLA3$/ };

/**
 * Label points of cities and counties: the seat if GeoNames has exactly one inside, else the point farthest from the
 * border. Districts mostly share the city's seat and so get the latter (南湖区), which keeps labels apart.
 */
export function labelPoints(
  places: readonly Place[],
  seats: readonly Seat[],
  outlines: ReadonlyMap<string, MultiPolygon>,
): Map<string, Point> {
  const points = new Map<string, Point>();
  for (const { code } of places) {
    const kinds = seatKinds[code.length];
    const outline = [...outlines].filter(([county]) => county.startsWith(code)).flatMap(([, polygons]) => polygons);
    if (!kinds || outline.length === 0) continue;
    const inside = seats.filter(({ kind, point }) => kinds.test(kind) && contains(outline, point));
    points.set(code, inside.length === 1 ? inside[0]!.point : middleOf(outline));
  }
  return points;
}

function middleOf(outline: MultiPolygon): Point {
  const largest = outline.reduce((a, b) => (Math.abs(ringArea(b[0]!)) > Math.abs(ringArea(a[0]!)) ? b : a));
  const [lng, lat] = polylabel(largest, 0.001);
  return [lng!, lat!];
}
