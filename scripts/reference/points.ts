import { boundsOf, boxesMeet, contains, type MultiPolygon } from './geometry.ts';
import { readSeats } from './geonames.ts';
import { handPoints } from './hand-points.ts';
import { digits, type Place, type Point, roundDegrees } from './place.ts';
import { isPseudo } from './pseudo.ts';
import { labelPoints } from './seat-points.ts';
import { matchTowns } from './town-points.ts';

/**
 * Places with the points the sources give them, and what to tell about those that got none.
 *
 * @param outlines counties as administered, tidal flats included: a town point has to lie in its own
 * @param land counties as drawn, sea cut out: a label has to stand on one
 */
export function placePoints(
  places: readonly Place[],
  outlines: ReadonlyMap<string, MultiPolygon>,
  land: ReadonlyMap<string, MultiPolygon>,
): { places: Place[]; notes: string[] } {
  const box = boundsOf([...outlines.values()].flat());
  const seats = readSeats(([lng, lat]) => boxesMeet([lng, lat, lng, lat], box));
  const towns = places.filter((place) => place.code.length === digits.town && !isPseudo(place));
  const matched = matchTowns(towns, seats, outlines);
  const points = new Map([...labelPoints(places, seats, land), ...matched.points]);
  const notes: string[] = [];
  for (const { code, name, point } of handPoints) {
    if (!places.some((place) => place.code === code && place.name === name)) continue;
    if (insideCounty(code, point, outlines)) points.set(code, point);
    else notes.push(`${code} ${name}: the point kept by hand lies outside its county`);
  }
  for (const { code, name, reason } of matched.rejected)
    if (!points.has(code)) notes.push(`${code} ${name}: ${reason}`);
  return { places: places.map((place) => withPoint(place, points.get(place.code))), notes };
}

function insideCounty(code: string, point: Point, outlines: ReadonlyMap<string, MultiPolygon>): boolean {
  return [...outlines].some(
    ([county, outline]) => code.startsWith(county.slice(0, code.length)) && contains(outline, point),
  );
}

function withPoint({ code, name }: Place, point?: Point): Place {
  return point ? { code, name, lng: roundDegrees(point[0]), lat: roundDegrees(point[1]) } : { code, name };
}
