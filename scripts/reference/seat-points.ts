import polylabel from 'polylabel';
import { contains, type MultiPolygon, ringArea } from './geometry.ts';
import { digits, type Place, type Point } from './place.ts';

interface Seat {
  names: ReadonlySet<string>;
  kind: string;
  point: Point;
}
type Outlines = ReadonlyMap<string, MultiPolygon>;

/**
 * Label points of cities and counties.
 *
 * @param land outlines of the counties by code, without the sea, so that no label floats in Hangzhou Bay
 */
export function labelPoints(places: readonly Place[], seats: readonly Seat[], land: Outlines): Map<string, Point> {
  const points = new Map<string, Point>();
  for (const { code } of places) {
    const outline = land.get(code);
    if (outline) points.set(code, countySeat(seats, outline) ?? middleOf(outline));
  }
  for (const place of places.filter(({ code }) => code.length === digits.city)) {
    const point = citySeat(place, seats, land) ?? firstCounty(place, points);
    if (point) points.set(place.code, point);
  }
  return points;
}

/** The seat if GeoNames has exactly one inside. Districts mostly share the city's seat and have none (南湖区). */
function countySeat(seats: readonly Seat[], outline: MultiPolygon): Point | undefined {
  const [seat, ...others] = seats.filter(({ kind, point }) => kind === 'PPLA3' && contains(outline, point));
  return others.length === 0 ? seat?.point : undefined;
}

/** Listed as the seat of a city, or as a lower one under the city's name (温州, 绍兴, 舟山). */
function citySeat({ code, name }: Place, seats: readonly Seat[], land: Outlines): Point | undefined {
  const counties = [...land].filter(([county]) => county.startsWith(code)).map(([, outline]) => outline);
  const ofCity = ({ kind, names }: Seat) =>
    /^PPL(?:A2?|C)$/.test(kind) || (kind === 'PPLA3' && (names.has(name) || names.has(name.replace(/市$/, ''))));
  return seats
    .filter(ofCity)
    .sort((a, b) => (a.kind < b.kind ? -1 : 1))
    .find(({ point }) => counties.some((outline) => contains(outline, point)))?.point;
}

/** By custom the district of the city hall: 柯城区 for 衢州市. */
function firstCounty({ code }: Place, points: ReadonlyMap<string, Point>): Point | undefined {
  return [...points].find(([county]) => county.length === digits.county && county.startsWith(code))?.[1];
}

/** The point farthest from the border, in the largest part. */
function middleOf(outline: MultiPolygon): Point {
  const largest = outline.reduce((a, b) => (Math.abs(ringArea(b[0]!)) > Math.abs(ringArea(a[0]!)) ? b : a));
  const [lng, lat] = polylabel(largest, 0.001);
  return [lng!, lat!];
}
